import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { SiteFrame } from '../view-models.ts';
import { Footer } from './footer.tsx';
import styles from './frame.module.css';
import { Masthead } from './masthead.tsx';

type Props = { frame: SiteFrame; isFront?: boolean; children: ReactNode };

export async function PageFrame({ frame, isFront = false, children }: Props) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Frame' });
  return (
    <>
      <a className={styles.skip} href="#main" data-unprinted="">
        {t('skip')}
      </a>
      <Masthead frame={frame} isFront={isFront} />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer frame={frame} />
    </>
  );
}
