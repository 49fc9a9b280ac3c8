import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import styles from './preview.module.css';

/** Says that this is not the published page. */
export async function PreviewBanner({ lang }: { lang: Lang }) {
  const t = await getTranslations({ locale: lang, namespace: 'Preview' });
  return (
    <p className={styles.banner} role="note">
      {t('banner')}
    </p>
  );
}
