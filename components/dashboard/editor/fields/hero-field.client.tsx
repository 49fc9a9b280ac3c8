'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Row } from '#components/ui/panel.tsx';
import type { Lang } from '#lib/lang';
import type { Lookups } from '../extensions/lookups.ts';
import { learnPictures } from '../use-fresh-pictures.ts';
import styles from './fields.module.css';

type Props = { mediaId: number | null; lang: Lang; lookups: Lookups; onChange: (mediaId: number | null) => void };

/** The picture above the text. */
export function HeroField({ mediaId, lang, lookups, onChange }: Props) {
  const t = useTranslations('Editor');
  const [isOpen, setOpen] = useState(false);
  const picture = mediaId === null ? null : lookups.pictureById(mediaId);
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
          <a href={`/dashboard/media/${mediaId}`} target="_blank" rel="noopener">
            {t('warning.openPicture')}
          </a>
        </small>
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
            const { id, url, width, height, alt, credit } = item;
            lookups.learnPicture(id, { src: url, width, height, alt, credit });
            onChange(id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
