import { Button } from '#components/ui/button.tsx';
import { Row } from '#components/ui/panel.tsx';
import styles from './catalogue.module.css';

export type OrderedRow = { id: number; name: string; note: string; href: string };

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  rows: OrderedRow[];
  /** Gets `id` and `direction`, `up` or `down`. */
  move: (form: FormData) => Promise<void>;
};

/** Things in an order of their own; each is moved one place by a button, without a mouse and without a script. */
export function OrderedList({ words: t, rows, move }: Props) {
  return (
    <ol className={styles.order}>
      {rows.map((row, index) => (
        <li key={row.id}>
          <a href={row.href}>{row.name}</a>
          <small>{row.note}</small>
          <form action={move}>
            <input type="hidden" name="id" value={row.id} />
            <Row>
              <Button
                kind="quiet"
                name="direction"
                value="up"
                disabled={index === 0}
                aria-label={t('move.upOf', { name: row.name })}
              >
                {t('move.up')}
              </Button>
              <Button
                kind="quiet"
                name="direction"
                value="down"
                disabled={index === rows.length - 1}
                aria-label={t('move.downOf', { name: row.name })}
              >
                {t('move.down')}
              </Button>
            </Row>
          </form>
        </li>
      ))}
    </ol>
  );
}
