import { useTranslations } from 'next-intl';
import { maxSearchDescription, searchTitle } from '#lib/text/search-result';
import { truncateWords } from '#lib/text/truncate';
import { DraftCard } from './draft-card.client.tsx';
import styles from './fields.module.css';

export type OutsideWords = { articleId: number; lang: string; title: string; description: string };

type Props = {
  texts: OutsideWords[];
  siteHost: string;
  siteName: string;
  /** What the cards are drawn from besides the words, and whether the server has all of it. */
  card: { drawnFrom: string; isSaved: boolean };
};

/** How the text looks in a search result and as a card in Telegram and WhatsApp, in each language there is. */
export function OutsidePreviews({ texts, siteHost, siteName, card }: Props) {
  const t = useTranslations('Editor');
  return texts.map(({ articleId, lang, title, description }) => (
    <div key={lang} lang={lang} className={styles.previews}>
      <h2>{t('preview.search', { lang })}</h2>
      <div className={styles.result}>
        <small>{siteHost}</small>
        <strong>{title === '' ? '…' : searchTitle(title, siteName)}</strong>
        <p>{truncateWords(description, maxSearchDescription)}</p>
      </div>
      <h2>{t('preview.card', { lang })}</h2>
      <div className={styles.card}>
        <DraftCard articleId={articleId} drawnFrom={`${title} ${card.drawnFrom}`} isSaved={card.isSaved} />
        <small>{siteName}</small>
        <strong>{title || '…'}</strong>
        <p>{truncateWords(description, maxSearchDescription)}</p>
      </div>
    </div>
  ));
}
