import { getTranslations } from 'next-intl/server';
import { langs } from '#lib/lang';
import styles from './preview.module.css';

/** Stands where a preview link opens nothing any more; whose language is not known, so in both. */
export async function PreviewGone() {
  const words = await Promise.all(langs.map((locale) => getTranslations({ locale, namespace: 'Preview' })));
  return (
    <main className={styles.gone}>
      {words.map((t, at) => (
        <section key={langs[at]} lang={langs[at]}>
          <h1>{t('title')}</h1>
          <p>{t('gone')}</p>
        </section>
      ))}
    </main>
  );
}
