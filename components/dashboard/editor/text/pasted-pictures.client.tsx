'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import type { PastedPictures as PastedFromElsewhere } from '../extensions/paste-clean.ts';

type Props = PastedFromElsewhere & { onUpload: (files: File[]) => void; onClose: () => void };

/** Pictures that were in a pasted page: those it carried can be uploaded at once, others are to be saved or copied first. Nothing is linked. */
export function PastedPictures({ pictures, lost, onUpload, onClose }: Props) {
  const t = useTranslations('Editor');
  const count = pictures.length + lost;
  if (count === 0) return null;
  const carried = pictures.filter((address) => address.startsWith('data:'));
  const foreign = pictures.filter((address) => !address.startsWith('data:'));
  return (
    <Notice tone="info" title={t('pasted.title', { count })}>
      {lost > 0 && <p>{t('pasted.lost', { count: lost })}</p>}
      {foreign.length > 0 && (
        <>
          <p>{t('pasted.foreign')}</p>
          <ul>
            {foreign.map((address) => (
              <li key={address}>
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {address.slice(0, 80)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <Row>
        {carried.length > 0 && (
          <Button
            type="button"
            kind="primary"
            onClick={() => {
              onUpload(carried.map(fileOf));
              onClose();
            }}
          >
            {t('pasted.upload', { count: carried.length })}
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </Row>
    </Notice>
  );
}

function fileOf(address: string, index: number): File {
  const [head = '', data = ''] = address.split(',', 2);
  const type = /^data:([^;,]+)/.exec(head)?.[1] ?? 'image/png';
  const bytes = head.includes('base64') ? atob(data) : decodeURIComponent(data);
  return new File([Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))], `image-${index + 1}.${type.split('/')[1]}`, {
    type,
  });
}
