'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Row } from '#components/ui/panel.tsx';
import styles from './portrait-field.module.css';

type Portrait = { id: number; url: string };
type Props = { lang: 'kk' | 'ru'; current: Portrait | null };

/** The portrait of an author: taken out of the library or uploaded into it, or none. The dialog stands outside of the form it is for. */
export function PortraitField({ lang, current }: Props) {
  const t = useTranslations('Authors.portrait');
  const [portrait, setPortrait] = useState(current);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <fieldset className={styles.portrait}>
      <legend>{t('title')}</legend>
      <input type="hidden" name="portraitMediaId" value={portrait?.id ?? ''} />
      <Row>
        {portrait ? <img src={portrait.url} alt="" width={96} height={96} /> : <span>{t('none')}</span>}
        <Button type="button" onClick={() => setIsOpen(true)}>
          {t('choose')}
        </Button>
        {portrait && (
          <Button type="button" kind="quiet" onClick={() => setPortrait(null)}>
            {t('remove')}
          </Button>
        )}
      </Row>
      {isOpen &&
        createPortal(
          <MediaPicker
            isOpen
            lang={lang}
            onChoose={([chosen]) => chosen && setPortrait({ id: chosen.id, url: chosen.url })}
            onClose={() => setIsOpen(false)}
          />,
          document.body,
        )}
    </fieldset>
  );
}
