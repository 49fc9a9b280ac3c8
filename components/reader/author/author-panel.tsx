import { Picture } from '../picture/picture.tsx';
import type { AuthorCard } from '../view-models.ts';
import styles from './author.module.css';

type Props = { author: AuthorCard; isPage?: boolean };

export function AuthorPanel({ author, isPage = false }: Props) {
  const Name = isPage ? 'h1' : 'h2';
  return (
    <div className={styles.author}>
      {author.portrait && <Picture picture={author.portrait} sizes={isPage ? '8rem' : '5rem'} isDecorative />}
      <Name>{author.href && !isPage ? <a href={author.href}>{author.name}</a> : author.name}</Name>
      {author.role && <p>{author.role}</p>}
      {author.bio && <p>{author.bio}</p>}
    </div>
  );
}
