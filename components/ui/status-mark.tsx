import styles from './status-mark.module.css';

export type StatusShape = 'ring' | 'half' | 'clock' | 'disc' | 'cross' | 'warn';

const paths: Record<StatusShape, string> = {
  ring: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zm0 1.5a3.3 3.3 0 1 0 0 6.6a3.3 3.3 0 0 0 0-6.6z',
  half: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zm0 1.5v6.6a3.3 3.3 0 1 0 0-6.6z',
  clock: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6zm-.6 1.9v3.3l2.3 1.4.6-1L6.6 5.8V3.1z',
  disc: 'M6 1.2a4.8 4.8 0 1 1 0 9.6a4.8 4.8 0 0 1 0-9.6z',
  cross: 'M2.4 1.3 6 4.9l3.6-3.6 1.1 1.1L7.1 6l3.6 3.6-1.1 1.1L6 7.1l-3.6 3.6-1.1-1.1L4.9 6 1.3 2.4z',
  warn: 'M6 .8 11.6 11H.4zM5.3 4.4v3.2h1.4V4.4zm0 4v1.3h1.4V8.4z',
};

/** A state told by a word and a shape, never by colour alone. */
export function StatusMark({ shape, label }: { shape: StatusShape; label: string }) {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path fill="currentColor" fillRule="evenodd" d={paths[shape]} />
      </svg>
      {label}
    </span>
  );
}
