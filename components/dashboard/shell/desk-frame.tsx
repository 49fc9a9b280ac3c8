import type { ReactNode } from 'react';
import { LinkButton } from '#components/ui/button.tsx';
import { Mark } from '#components/ui/mark.tsx';
import { type Lang, langs } from '#lib/lang';
import { CommandField } from './command-field.client.tsx';
import styles from './desk-frame.module.css';
import { FreshHistory } from './fresh-history.client.tsx';
import type { NavigationGroup } from './navigation.ts';
import { RailLink } from './rail-link.client.tsx';

type Props = {
  words: (key: string) => string;
  paper: string;
  user: { name: string; role: string; lang: Lang };
  groups: NavigationGroup[];
  signOut: () => Promise<void>;
  changeLang: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** The desk around every page: rail with the parts one may enter, command field, who is signed in. */
export function DeskFrame({ words: t, paper, user, groups, signOut, changeLang, children }: Props) {
  const items = groups.flatMap((group) => group.items).map(({ key, href }) => ({ href, label: t(`nav.${key}`) }));
  return (
    <div className={styles.frame}>
      <FreshHistory question={t('leave')} />
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <a className={styles.brand} href="/dashboard">
          <Mark />
          <b>{paper}</b>
        </a>
        <CommandField items={items} />
        <details className={styles.menu}>
          <summary>{t('menu')}</summary>
          <Rail words={t} groups={groups} user={user} signOut={signOut} changeLang={changeLang} />
        </details>
      </header>
      <aside className={styles.rail} aria-label={t('rail')}>
        <Rail words={t} groups={groups} user={user} signOut={signOut} changeLang={changeLang} />
      </aside>
      <main className={styles.main} id="main" tabIndex={-1}>
        <noscript>
          <p className={styles.noScript}>{t('noScript')}</p>
        </noscript>
        {children}
      </main>
    </div>
  );
}

function Rail({ words: t, groups, user, signOut, changeLang }: Omit<Props, 'paper' | 'children'>) {
  return (
    <>
      <LinkButton kind="primary" href="/dashboard/articles/new">
        {t('newArticle')}
      </LinkButton>
      <nav aria-label={t('rail')}>
        {groups.map((group) => (
          <div key={group.key} className={styles.group}>
            <h2>{t(`groups.${group.key}`)}</h2>
            <ul>
              {group.items.map(({ key, href }) => (
                <li key={key}>
                  <RailLink href={href}>{t(`nav.${key}`)}</RailLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles.user}>
        <a href="/dashboard/account">
          <b>{user.name}</b>
          <small>{user.role}</small>
        </a>
        <div>
          <form action={changeLang} data-leaves>
            {langs.map((lang) => (
              <button key={lang} type="submit" name="lang" value={lang} lang={lang} aria-pressed={lang === user.lang}>
                {t(`langs.${lang}`)}
              </button>
            ))}
          </form>
          <a href="/">{t('site')}</a>
          <form action={signOut} data-leaves>
            <button type="submit">{t('signOut')}</button>
          </form>
        </div>
      </div>
    </>
  );
}
