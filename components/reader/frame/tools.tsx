import { getTranslations } from 'next-intl/server';
import type { SiteFrame } from '../view-models.ts';
import { EditionSwitch } from './edition-switch.tsx';
import { ReadingSettings } from './reading-settings.tsx';
import styles from './tools.module.css';

export async function Tools({ frame }: { frame: SiteFrame }) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Frame' });
  return (
    <div className={styles.tools} data-unprinted="">
      <EditionSwitch frame={frame} />
      <nav aria-label={t('tools')}>
        {frame.searchHref && <a href={frame.searchHref}>{t('search')}</a>}
        <a href={frame.contactHref}>{t('contact')}</a>
      </nav>
      <ReadingSettings lang={frame.lang} />
    </div>
  );
}
