import { useTranslations } from 'next-intl';
import type { OutsideWords } from '../editor-types.ts';
import { DraftCard } from './draft-card.client.tsx';
import styles from './fields.module.css';

type Props = {
  texts: OutsideWords[];
  siteHost: string;
  /** What the cards are drawn from besides the words, whether the server has all of it, and how often they were replaced since. */
  card: { drawnFrom: string; isSaved: boolean; replaced: number };
};

/** How the text looks in a search result and as a card in Telegram and WhatsApp, in each language there is. */
export function OutsidePreviews({ texts, siteHost, card: { drawnFrom, ...card } }: Props) {
  const t = useTranslations('Editor');
  return texts.map(({ articleId, lang, siteName, words: { title, sharedTitle, description } }) => (
    <div key={lang} lang={lang} className={styles.previews}>
      <h2>{t('preview.search', { lang })}</h2>
      <div className={styles.result}>
        <small>{siteHost}</small>
        <strong>{sharedTitle === '' ? '…' : title}</strong>
        <p>{description}</p>
      </div>
      <h2>{t('preview.card', { lang })}</h2>
      <div className={styles.card}>
        <DraftCard articleId={articleId} drawnFrom={`${sharedTitle} ${drawnFrom}`} {...card} />
        <small>{siteName}</small>
        <strong>{sharedTitle || '…'}</strong>
        <p>{description}</p>
      </div>
    </div>
  ));
}
