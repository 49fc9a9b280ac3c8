import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import { Reworded } from '../article/reworded.tsx';
import { BodyBlocks } from '../body/body-blocks.tsx';
import type { CorrectionEntry, StaticPageView } from '../view-models.ts';
import styles from './page.module.css';

type Props = { lang: Lang; page: StaticPageView };

export async function StaticPage({ lang, page }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Page' });
  return (
    <article className={styles.page}>
      <h1>{page.title}</h1>
      {page.updated && (
        <p>
          {t('updated')} <time dateTime={page.updated.iso}>{page.updated.text}</time>
        </p>
      )}
      <BodyBlocks lang={lang} body={page.body} />
      {page.corrections.length > 0 && (
        <ul>
          {page.corrections.map((entry) => (
            <Correction key={`${entry.article.href} ${entry.text}`} lang={lang} entry={entry} />
          ))}
        </ul>
      )}
    </article>
  );
}

function Correction({ lang, entry }: { lang: Lang; entry: CorrectionEntry }) {
  const { time, text, reworded, article } = entry;
  return (
    <li>
      <time dateTime={time.iso}>{time.text}</time>
      <p>{text}</p>
      {reworded && <Reworded lang={lang} day={reworded} />}
      <a href={article.href}>{article.name}</a>
    </li>
  );
}
