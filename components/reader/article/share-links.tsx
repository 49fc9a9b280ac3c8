import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import styles from './article.module.css';
import { shareAddresses } from './share-addresses.ts';

type Props = { lang: Lang; url: string; title: string };

/** Plain links: nothing is loaded from these sites and they learn nothing before the reader opens them. */
export async function ShareLinks({ lang, url, title }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Share' });
  return (
    <section className={styles.share} aria-label={t('title')} data-unprinted="">
      <h2>{t('title')}</h2>
      <ul>
        {shareAddresses(url, title).map(({ network, href }) => (
          <li key={network}>
            <a href={href} rel="nofollow noopener noreferrer">
              {t(network)}
            </a>
          </li>
        ))}
        <li data-scripted="">
          <button type="button" data-copy={url} data-copied={t('copied')}>
            {t('copy')}
          </button>
        </li>
      </ul>
      <script type="module" src="/enhance/copy.js" data-keep="" />
    </section>
  );
}
