/** The sign of the paper: a disc rising over a line. Decorative; the name beside it is the text. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path fill="var(--dawn)" d="M4.6 22a12 12 0 1 1 22.8 0z" />
      <path fill="var(--moon)" d="M1 24.5h30V28H1z" />
    </svg>
  );
}
