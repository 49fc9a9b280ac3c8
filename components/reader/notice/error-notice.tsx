import styles from './notice.module.css';

type Props = {
  /** `Error.*` or `BadRequest.*` of the messages; this page must not depend on anything that can fail. */
  words: { title: string; text: string; again?: string; home: string };
  /** Address to try again; null where trying again cannot help. */
  againHref: string | null;
  homeHref: string;
};

export function ErrorNotice({ words, againHref, homeHref }: Props) {
  return (
    <div className={styles.notice}>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {againHref && words.again && <a href={againHref}>{words.again}</a>}
      <a href={homeHref}>{words.home}</a>
    </div>
  );
}
