import type { NamedLink } from '../view-models.ts';
import styles from './front.module.css';
import { SectionHead } from './section-head.tsx';

type Props = { title: string; places: NamedLink[] };

export function PlacesStrip({ title, places }: Props) {
  return (
    <nav aria-label={title}>
      <SectionHead title={title} href={null} />
      <ul className={styles.places}>
        {places.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
