import { getTranslations } from 'next-intl/server';
import { AgeMark } from '../frame/age-mark.tsx';
import { Picture } from '../picture/picture.tsx';
import type { ArticleView, CreditView } from '../view-models.ts';
import styles from './article.module.css';

export async function Byline({ article }: { article: ArticleView }) {
  const { credits, published, updated, places } = article;
  const t = await getTranslations({ locale: article.lang, namespace: 'Article' });
  return (
    <div className={styles.byline}>
      {credits.length > 0 && (
        <ul>
          {credits.map((credit) => (
            <Credit key={`${credit.name} ${credit.role}`} credit={credit} />
          ))}
        </ul>
      )}
      <p>
        {published && (
          <span>
            {t('published')} <time dateTime={published.iso}>{published.text}</time>
          </span>
        )}
        {updated && (
          <span>
            {t('updated')} <time dateTime={updated.iso}>{updated.text}</time>
          </span>
        )}
        {places.length > 0 && (
          <span>
            {places.map(({ name, href }) => (
              <a key={href} href={href}>
                {name}
              </a>
            ))}
          </span>
        )}
        <span>{t('reading', { minutes: article.readingMinutes })}</span>
        <AgeMark lang={article.lang} mark={article.ageMark} />
      </p>
    </div>
  );
}

function Credit({ credit }: { credit: CreditView }) {
  return (
    <li>
      {credit.portrait && <Picture picture={credit.portrait} sizes="2.75rem" isDecorative />}
      {credit.role && <small>{credit.role}</small>}
      {credit.href ? (
        <a href={credit.href} rel="author">
          {credit.name}
        </a>
      ) : (
        credit.name
      )}
    </li>
  );
}
