import type { ReactNode } from 'react';
import { Mark } from '#components/ui/mark.tsx';
import { type Lang, langs } from '#lib/lang';
import styles from './access-page.module.css';

type Props = {
  words: (key: string) => string;
  lang: Lang;
  title: string;
  lead?: string;
  /** The path of this page, to come back to with the other language. */
  back: string;
  changeLang: (form: FormData) => Promise<void>;
  children: ReactNode;
};

/** The frame of the pages before sign-in: mark, title, form, choice of language. */
export function AccessPage({ words, lang, title, lead, back, changeLang, children }: Props) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.mark}>
          <Mark />
          <span>{words('desk')}</span>
        </div>
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
        {children}
      </div>
      <form action={changeLang} className={styles.langs} aria-label={words('language')}>
        <input type="hidden" name="back" value={back} />
        {langs.map((each) => (
          <button key={each} type="submit" name="lang" value={each} lang={each} aria-pressed={each === lang}>
            {words(`langs.${each}`)}
          </button>
        ))}
      </form>
    </main>
  );
}
