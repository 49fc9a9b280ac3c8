/** Every reason for which the newsroom refuses to do something; each has a sentence in `messages/{kk,ru}/errors.json`. */
export type RefusalCode =
  | 'article-missing'
  | 'body-too-large'
  | 'body-invalid'
  | 'database-foreign'
  | 'database-lost'
  | 'database-newer'
  | 'database-read-only'
  | 'disk-full'
  | 'forbidden'
  | 'id-taken'
  | 'input-invalid'
  | 'media-too-large'
  | 'media-unreadable'
  | 'media-unsupported'
  | 'migration-failed'
  | 'not-found';

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
