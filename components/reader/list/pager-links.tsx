import { getTranslations } from 'next-intl/server';
import { byPlace } from '#components/ui/by-place.ts';
import type { Lang } from '#lib/lang';
import type { Pager } from '../view-models.ts';
import styles from './list.module.css';

type Props = { lang: Lang; pager: Pager };

export async function PagerLinks({ lang, pager }: Props) {
  if (pager.total < 2) return null;
  const t = await getTranslations({ locale: lang, namespace: 'Pager' });
  return (
    <nav className={styles.pager} aria-label={t('label')} data-unprinted="">
      {pager.previous && (
        <a href={pager.previous} rel="prev">
          {t('previous')}
        </a>
      )}
      <ol>
        {byPlace(pager.items, (item) => (
          <li>
            {item && (
              <a
                href={item.href}
                aria-label={t('page', { page: item.page })}
                aria-current={item.page === pager.current ? 'page' : undefined}
              >
                {item.page}
              </a>
            )}
          </li>
        ))}
      </ol>
      {pager.next && (
        <a href={pager.next} rel="next">
          {t('next')}
        </a>
      )}
    </nav>
  );
}
