import { useTranslations } from 'next-intl';
import { cropBox } from '#domain/media/rules';
import type { FocalPoint } from '#domain/media/types';
import styles from './focal-editor.module.css';

type Props = { picture: { url: string; width: number; height: number }; focal: FocalPoint };

const shapes = [
  { crop: '16x9', name: '16:9' },
  { crop: '4x3', name: '4:3' },
  { crop: '1x1', name: '1:1' },
  { crop: '9x16', name: '9:16' },
] as const;

/** What each crop would show, cut by the same rule as the files themselves. */
export function CropPreviews({ picture, focal }: Props) {
  const t = useTranslations('Media');
  const { url, width, height } = picture;
  return (
    <ul className={styles.previews}>
      {shapes.map(({ crop, name }) => {
        const box = cropBox(width, height, crop, focal);
        const place = {
          inlineSize: `${(width / box.width) * 100}%`,
          insetInlineStart: `${(-box.left / box.width) * 100}%`,
          insetBlockStart: `${(-box.top / box.height) * 100}%`,
        };
        return (
          <li key={crop} data-crop={crop}>
            <span style={{ aspectRatio: box.width / box.height }}>
              <img src={url} alt={t('focal.preview', { shape: name })} style={place} />
            </span>
            <small aria-hidden="true">{name}</small>
          </li>
        );
      })}
    </ul>
  );
}
