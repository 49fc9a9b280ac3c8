import { Button } from '#components/ui/button.tsx';
import styles from './fields.module.css';

type Props = {
  items: { id: number; name: string }[];
  remove: (id: number) => void;
  removeLabel: (name: string) => string;
};

/** Things that were chosen, each with a button to take it away. */
export function ChosenList({ items, remove, removeLabel }: Props) {
  return (
    <ul className={styles.chosen}>
      {items.map(({ id, name }) => (
        <li key={id}>
          {name}
          <Button type="button" kind="quiet" aria-label={removeLabel(name)} onClick={() => remove(id)}>
            {'×'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
