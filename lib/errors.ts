/** Every reason for which the newsroom refuses to do something; those the desk can meet have a sentence in
 * `messages/{kk,ru}/dashboard/refusals.json`, those of the terminal in `terminal.json`. */
export type RefusalCode =
  | 'article-missing'
  | 'body-invalid'
  | 'body-too-large'
  | 'database-foreign'
  | 'database-lost'
  | 'database-newer'
  | 'database-read-only'
  | 'disk-full'
  | 'email-taken'
  | 'forbidden'
  | 'front-banner-over'
  | 'front-conflict'
  | 'id-taken'
  | 'input-invalid'
  | 'last-admin'
  | 'link-dead'
  | 'media-too-large'
  | 'media-unreadable'
  | 'media-unsupported'
  | 'migration-failed'
  | 'not-found'
  | 'password-weak'
  | 'password-wrong'
  | 'second-factor-wrong'
  | 'session-over'
  | 'setup-closed'
  | 'setup-code-wrong'
  | 'sign-in-failed'
  | 'too-many-attempts';

/** A refusal, not a bug: the caller did something that cannot be done; `details` fill the message. */
export class DomainError extends Error {
  readonly code: RefusalCode;
  readonly details: Record<string, string | number>;

  constructor(code: RefusalCode, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** Recognises a refusal across module instances (the renderer bundles its own copy of this class). */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error;
}
