import { getTranslations } from 'next-intl/server';
import { Mark } from '#components/ui/mark.tsx';
import type { MastheadFace } from '#domain/settings/types';
import type { SiteFrame } from '../view-models.ts';
import styles from './masthead.module.css';
import { Tools } from './tools.tsx';

/** Each has a class of its own, so that a page carries only the rule it uses; the serif of headlines needs none. */
const faces: Record<MastheadFace, string | undefined> = {
  literata: undefined,
  onest: styles.onest,
  serif: styles.serif,
  sans: styles.sans,
};

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
            <b className={faces[frame.mastheadFace]}>{frame.name}</b> <span>{frame.tagline}</span>
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
