import type { StoryCard } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Props = { title: string; href: string | null; cards: StoryCard[] };

export function MostRead({ title, href, cards }: Props) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} href={href} />
      <ol className={styles.read}>
        {cards.slice(0, 5).map((card) => (
          <li key={card.id}>
            <a href={card.href}>{card.headline}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
