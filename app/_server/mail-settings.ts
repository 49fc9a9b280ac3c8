/** Whether the newsroom can send e-mail. */
export function hasMail(): boolean {
  return Boolean(process.env.SMTP_URL?.trim());
}
