import type { InputHTMLAttributes } from 'react';
import { TextInput } from '#components/ui/field.tsx';
import { maxPasswordLetters, minPasswordLetters } from '#lib/password';

/** Where a new password is typed: the browser offers one and counts its letters. */
export function NewPasswordInput(props: InputHTMLAttributes<HTMLInputElement> & { name: string }) {
  return (
    <TextInput
      {...props}
      type="password"
      autoComplete="new-password"
      required
      minLength={minPasswordLetters}
      maxLength={maxPasswordLetters}
    />
  );
}
