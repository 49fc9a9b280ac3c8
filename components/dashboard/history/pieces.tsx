import type { Piece } from '#domain/compare/types';
import styles from './history.module.css';

/** A text with what was put in and taken out of it marked by element, not by colour alone. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  let at = 0;
  return (
    <p className={styles.pieces}>
      {pieces.map(({ kind, text }) => {
        at += text.length;
        if (kind === 'added') return <ins key={`${at}+`}>{text}</ins>;
        if (kind === 'removed') return <del key={`${at}-`}>{text}</del>;
        return <span key={at}>{text}</span>;
      })}
    </p>
  );
}
