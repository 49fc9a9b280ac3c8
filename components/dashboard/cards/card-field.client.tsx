'use client';

import { useTranslations } from 'next-intl';
import { useContext, useState, useTransition } from 'react';
import { MediaPicker } from '#components/dashboard/media/media-picker.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Row } from '#components/ui/panel.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import type { Lang } from '#lib/lang';
import styles from './card-field.module.css';
import { CardReplaced } from './card-replaced.ts';

/** The card of a shared link: its address, null while it is not drawn, and the picture chosen in its place. */
export type CardView = { src: string | null; chosenMediaId: number | null };
export type CardAnswer = { ok: true } | { ok: false; message: string };

type Props = {
  lang: Lang;
  card: CardView;
  /** It is drawn from a name readers see already, not from a headline that is yet to be published. */
  isNamed: boolean;
  replace: (mediaId: number | null) => Promise<CardAnswer>;
};

/** The picture a shared link shows: drawn, or one of the library in its place. It is kept at once and belongs to no form. */
export function CardField({ lang, card: shown, isNamed, replace }: Props) {
  const t = useTranslations('Cards');
  const shell = useTranslations('Shell');
  const [card, setCard] = useState(shown);
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [isBusy, startReplacing] = useTransition();
  const tellReplaced = useContext(CardReplaced);
  const choose = (mediaId: number | null) =>
    startReplacing(async () => {
      const answer = await replace(mediaId).catch(unanswered(shell('unreachable')));
      if (answer.ok) {
        setCard({ src: null, chosenMediaId: mediaId });
        tellReplaced();
      }
      setSaid(answer.ok ? t('saved') : answer.message);
    });
  return (
    <div className={styles.card}>
      {card.src && <img src={card.src} width={1200} height={630} alt={t('alt', { lang })} />}
      <p>{t(card.chosenMediaId !== null ? 'chosen' : isNamed ? 'drawnFromName' : 'drawn')}</p>
      <Row>
        <Button type="button" disabled={isBusy} onClick={() => setOpen(true)}>
          {t('choose')}
        </Button>
        {card.chosenMediaId !== null && (
          <Button type="button" kind="quiet" disabled={isBusy} onClick={() => choose(null)}>
            {t('restore')}
          </Button>
        )}
      </Row>
      <output>{said}</output>
      {isOpen && (
        <MediaPicker isOpen lang={lang} onChoose={([item]) => item && choose(item.id)} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
