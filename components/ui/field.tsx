import {
  Children,
  type ComponentProps,
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import styles from './field.module.css';

type FieldProps = { id: string; label: string; hint?: string; error?: string | null; children: ReactNode };
type Described = { id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean };

/** A label, one control, a hint and an error, tied together for screen readers; `id` becomes the control's. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const tied: Described = {
    id,
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(error && { 'aria-invalid': true }),
  };
  const control = Children.only(children);
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {isValidElement(control) ? cloneElement(control as ReactElement<Described>, tied) : control}
      {hint && (
        <small className={styles.hint} id={`${id}-hint`}>
          {hint}
        </small>
      )}
      {error && (
        <small className={styles.error} id={`${id}-error`} role="alert">
          {error}
        </small>
      )}
    </div>
  );
}

export function TextInput(props: ComponentProps<'input'>) {
  return <input {...props} className={styles.input} />;
}

export function TextArea(props: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return <textarea {...props} className={styles.input} />;
}

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & { options: { value: string; label: string }[] };

export function Select({ options, ...rest }: SelectProps) {
  return (
    <select {...rest} className={styles.input}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function Checkbox({ label, ...rest }: ComponentProps<'input'> & { label: ReactNode }) {
  return (
    <label className={styles.check}>
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  );
}
