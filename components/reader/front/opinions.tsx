import { Picture } from '../picture/picture.tsx';
import type { StoryCard } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Props = { title: string; href: string | null; cards: StoryCard[] };

export function Opinions({ title, href, cards }: Props) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} href={href} />
      <ul className={styles.opinions}>
        {cards.map((card) => (
          <li key={card.id}>
            <a href={card.href}>
              {card.authors[0]?.portrait && <Picture picture={card.authors[0].portrait} sizes="5rem" isDecorative />}
              {card.authors[0] && <span>{card.authors[0].name}</span>}
              <q>{card.headline}</q>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
