import { getTranslations } from 'next-intl/server';
import { Mark } from '#components/ui/mark.tsx';
import type { SiteFrame } from '../view-models.ts';
import styles from './masthead.module.css';
import { Tools } from './tools.tsx';

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
            <b>{frame.name}</b> <span>{frame.tagline}</span>
          </a>
        </Brand>
        {frame.motto && <p>{frame.motto}</p>}
        <Tools frame={frame} />
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
