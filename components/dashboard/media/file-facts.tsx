import { LinkButton } from '#components/ui/button.tsx';
import styles from './one.module.css';

type Fact = { name: string; text: string; hint?: string };

/** What is known of a file; `file` null where there is nothing to open. */
export function FileFacts({ facts, file, open }: { facts: Fact[]; file: string | null; open: string }) {
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(({ name, text, hint }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {text}
              {hint && <small>{hint}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {file && (
        <LinkButton href={file} target="_blank" rel="noopener">
          {open}
        </LinkButton>
      )}
    </>
  );
}
