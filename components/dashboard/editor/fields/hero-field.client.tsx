'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Row } from '#components/ui/panel.tsx';
import type { Lang } from '#lib/lang';
import { type Lookups, pictureInfo } from '../extensions/lookups.ts';
import { learnPictures } from '../use-fresh-pictures.ts';
import styles from './fields.module.css';
import { PictureWords } from './picture-words.client.tsx';

type Props = { mediaId: number | null; lang: Lang; lookups: Lookups; onChange: (mediaId: number | null) => void };

/** The picture above the text. */
export function HeroField({ mediaId, lang, lookups, onChange }: Props) {
  const t = useTranslations('Editor');
  const [isOpen, setOpen] = useState(false);
  const listen = useCallback((told: () => void) => lookups.listen(told), [lookups]);
  const read = () => (mediaId === null ? null : lookups.pictureById(mediaId));
  const picture = useSyncExternalStore(listen, read, read);
  useEffect(() => {
    if (mediaId !== null && !lookups.pictureById(mediaId)) void learnPictures(String(mediaId), lang, lookups);
  }, [mediaId, lang, lookups]);
  return (
    <div className={styles.fields}>
      {picture && (
        <img
          className={styles.hero}
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
        />
      )}
      {picture && (
        <small>
          {`${picture.credit || t('noCredit')} · `}
          <a className={styles.toMedia} href={`/dashboard/media/${mediaId}#focal`} target="_blank" rel="noopener">
            {t('hero.toMedia')}
          </a>
        </small>
      )}
      {mediaId !== null && picture?.mayEdit && (
        <PictureWords
          key={mediaId}
          {...{ mediaId, picture, lang }}
          onSaved={(named) => lookups.learnPicture(mediaId, named)}
        />
      )}
      <Row>
        <Button type="button" onClick={() => setOpen(true)}>
          {t(mediaId === null ? 'hero.choose' : 'hero.change')}
        </Button>
        {mediaId !== null && (
          <Button type="button" kind="quiet" onClick={() => onChange(null)}>
            {t('hero.remove')}
          </Button>
        )}
      </Row>
      {isOpen && (
        <MediaPicker
          isOpen
          lang={lang}
          onChoose={([item]) => {
            if (!item) return;
            lookups.learnPicture(item.id, pictureInfo(item));
            onChange(item.id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
