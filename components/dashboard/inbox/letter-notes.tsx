import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Field, TextArea } from '#components/ui/field.tsx';

type Note = { id: number; actor: string; text: string; date: string };
type Props = { words: (key: string) => string; id: number; notes: Note[]; add: FormAction };

/** What colleagues said about a letter, oldest first, and room for one more. */
export function LetterNotes({ words: t, id, notes, add }: Props) {
  return (
    <>
      {notes.length === 0 && <p>{t('notes.empty')}</p>}
      <ul className={styles.order}>
        {notes.map((note) => (
          <li key={note.id}>
            <small>{`${note.actor} · ${note.date}`}</small>
            <p className={styles.text}>{note.text}</p>
          </li>
        ))}
      </ul>
      <ActionForm action={add} submit={t('notes.submit')} kind="plain" isEmptied>
        <input type="hidden" name="id" value={id} />
        <Field id="note" label={t('notes.label')}>
          <TextArea name="text" required maxLength={5_000} />
        </Field>
      </ActionForm>
    </>
  );
}
