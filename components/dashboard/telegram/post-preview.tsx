import styles from './post-panel.module.css';
import type { PostView } from './post-view.ts';

type Props = { words: (key: string) => string; post: Pick<PostView, 'lang' | 'text' | 'card'> };

/** The post as subscribers will see it: its text, and the card Telegram makes of the link. */
export function PostPreview({ words: t, post: { lang, text, card } }: Props) {
  const { image } = card;
  return (
    <figure className={styles.preview}>
      <figcaption>{t('preview')}</figcaption>
      <div className={styles.post} lang={lang}>
        {text.label !== null && <p>{text.label}</p>}
        <p>
          <b>{text.title}</b>
        </p>
        {text.lead !== null && <p>{text.lead}</p>}
        <p className={styles.link}>{text.url}</p>
        <div className={styles.card}>
          <b>{card.siteName}</b>
          <b>{card.title}</b>
          {card.description !== '' && <span>{card.description}</span>}
          <img {...image} alt="" loading="lazy" />
        </div>
      </div>
    </figure>
  );
}
