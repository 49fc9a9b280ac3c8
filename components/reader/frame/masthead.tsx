import { getTranslations } from 'next-intl/server';
import { Mark } from '#components/ui/mark.tsx';
import type { SiteFrame } from '../view-models.ts';
import { EditionSwitch } from './edition-switch.tsx';
import styles from './frame.module.css';
import { ReadingSettings } from './reading-settings.tsx';

type Props = { frame: SiteFrame; isFront: boolean };

export async function Masthead({ frame, isFront }: Props) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Frame' });
  const Brand = isFront ? 'h1' : 'div';
  return (
    <header className={styles.head} data-front={isFront || undefined}>
      <div>
        <Brand className={styles.brand}>
          <a href={frame.homeHref}>
            <Mark />
            <b>{frame.name}</b>{' '}
            <span>{frame.tagline}</span>
          </a>
        </Brand>
        {frame.motto && <p>{frame.motto}</p>}
        <div className={styles.tools} data-unprinted="">
          <EditionSwitch frame={frame} />
          <nav aria-label={t('tools')}>
            {frame.searchHref && <a href={frame.searchHref}>{t('search')}</a>}
            <a href={frame.contactHref}>{t('contact')}</a>
          </nav>
          <ReadingSettings lang={frame.lang} />
        </div>
      </div>
      <nav aria-label={t('rubrics')} data-unprinted="">
        <ul>
          {frame.rubrics.map(({ name, href }) => (
            <li key={href}>
              <a href={href} aria-current={currentness(frame, href)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function currentness(frame: SiteFrame, href: string): 'page' | 'true' | undefined {
  if (href === frame.path) return 'page';
  return href === frame.section ? 'true' : undefined;
}
