import { useTranslations } from 'next-intl';
import { truncateWords } from '#lib/text/truncate';
import type { PictureInfo } from '../extensions/lookups.ts';
import styles from './fields.module.css';

export type OutsideWords = { lang: string; title: string; description: string };

type Props = { texts: OutsideWords[]; siteHost: string; siteName: string; hero: PictureInfo | null };

const searchTitle = 60;
const searchDescription = 160;

/** How the text looks in a search result and as a card in Telegram and WhatsApp, in each language there is. */
export function OutsidePreviews({ texts, siteHost, siteName, hero }: Props) {
  const t = useTranslations('Editor');
  return texts.map(({ lang, title, description }) => (
    <div key={lang} lang={lang} className={styles.previews}>
      <h3>{t('preview.search', { lang })}</h3>
      <div className={styles.result}>
        <small>{siteHost}</small>
        <strong>{truncateWords(title, searchTitle) || '…'}</strong>
        <p>{truncateWords(description, searchDescription)}</p>
      </div>
      <h3>{t('preview.card', { lang })}</h3>
      <div className={styles.card}>
        {hero && <img src={hero.src} width={hero.width} height={hero.height} alt="" />}
        <small>{siteName}</small>
        <strong>{title || '…'}</strong>
        <p>{truncateWords(description, searchDescription)}</p>
      </div>
    </div>
  ));
}
