import type { FormEvent } from 'react';

/** The button a form was sent with; null where it was sent by a key or by a script. */
export function submitterOf(event: FormEvent<HTMLFormElement>): HTMLElement | null {
  const native = event.nativeEvent;
  return native instanceof SubmitEvent ? native.submitter : null;
}
