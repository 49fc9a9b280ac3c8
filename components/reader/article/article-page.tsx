import { getTranslations } from 'next-intl/server';
import { AuthorPanel } from '../author/author-panel.tsx';
import { BodyBlocks } from '../body/body-blocks.tsx';
import { CardGrid } from '../card/card-grid.tsx';
import { Figure } from '../picture/figure.tsx';
import type { ArticleView } from '../view-models.ts';
import styles from './article.module.css';
import { ArticleHeader } from './article-header.tsx';
import { Corrections } from './corrections.tsx';
import { NextStory } from './next-story.tsx';
import { ShareLinks } from './share-links.tsx';

export async function ArticlePage({ article }: { article: ArticleView }) {
  const { lang, hero, source } = article;
  const t = await getTranslations({ locale: lang, namespace: 'Article' });
  return (
    <>
      <article className={styles.article}>
        <ArticleHeader article={article} />
        {hero && (
          <Figure lang={lang} picture={hero} sizes="(min-width: 75rem) 75rem, 100vw" isFirst className={styles.hero} />
        )}
        <BodyBlocks lang={lang} body={article.body} isPaid={article.isPaid} />
        {source && (
          <p className={styles.source}>
            {t('source')} <Source {...source} isPaid={article.isPaid} />
          </p>
        )}
        <Corrections lang={lang} title={t('corrections')} corrections={article.corrections} />
        {article.tags.length > 0 && (
          <nav className={styles.tags} aria-label={t('tags')} data-unprinted="">
            <ul>
              {article.tags.map(({ name, href }) => (
                <li key={href}>
                  <a href={href} rel="tag">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ShareLinks lang={lang} url={article.url} title={article.title} />
        {article.authors.length > 0 && (
          <section className={styles.authors} aria-label={t('authors')}>
            {article.authors.map((author) => (
              <AuthorPanel key={author.name} author={author} />
            ))}
          </section>
        )}
      </article>
      {article.related.length > 0 && (
        <section className={styles.related} aria-label={t('related')} data-unprinted="">
          <h2>{t('related')}</h2>
          <CardGrid cards={article.related} />
        </section>
      )}
      {article.next && <NextStory title={t('next')} card={article.next} />}
    </>
  );
}

function Source({ name, href, isPaid }: { name: string; href: string | null; isPaid: boolean }) {
  return href ? (
    <a href={href} rel={isPaid ? 'sponsored noopener' : 'noopener'}>
      {name}
    </a>
  ) : (
    name
  );
}
