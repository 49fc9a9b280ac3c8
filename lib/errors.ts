/** Every reason for which the newsroom refuses to do something; those the desk can meet have a sentence in
 * `messages/{kk,ru}/dashboard/refusals.json`, those of the terminal in `terminal.json`. */
export type RefusalCode =
  | 'article-conflict'
  | 'article-embargoed'
  | 'article-missing'
  | 'article-state'
  | 'article-untitled'
  | 'author-house'
  | 'body-invalid'
  | 'body-too-large'
  | 'changed-meanwhile'
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
  | 'in-use'
  | 'input-invalid'
  | 'last-admin'
  | 'link-dead'
  | 'media-empty'
  | 'media-has-scripts'
  | 'media-heic'
  | 'media-hides-file'
  | 'media-in-use'
  | 'media-too-large'
  | 'media-unreadable'
  | 'media-unsupported'
  | 'media-vector'
  | 'media-video'
  | 'migration-failed'
  | 'not-found'
  | 'page-needed'
  | 'password-guessable'
  | 'password-weak'
  | 'password-wrong'
  | 'redirect-exists'
  | 'redirect-live'
  | 'redirect-loop'
  | 'redirects-too-many'
  | 'revision-unreadable'
  | 'script-exceptions-full'
  | 'second-factor-wrong'
  | 'session-over'
  | 'setup-closed'
  | 'setup-code-wrong'
  | 'sign-in-failed'
  | 'slug-taken'
  | 'source-changed'
  | 'spelling-busy'
  | 'story-conflict'
  | 'time-past'
  | 'too-many-attempts'
  | 'translation-exists'
  | 'upload-incomplete'
  | 'upload-lost'
  | 'upload-too-many'
  | 'upload-wrong-offset'
  | 'views-full'
  | 'word-known';

/**
 * A refusal, not a bug: the caller did something that cannot be done; `details` fill the message. `denied` names the right that was
 * missing, for the journal alone: a refusal may hide from the caller that there is anything; null where no right was missing.
 */
export class DomainError extends Error {
  readonly code: RefusalCode;
  readonly details: Record<string, string | number>;
  readonly denied: string | null;

  constructor(code: RefusalCode, details: Record<string, string | number> = {}, denied: string | null = null) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
    this.denied = denied;
  }
}

/** Recognises a refusal across module instances (the renderer bundles its own copy of this class). */
export function isDomainError(error: unknown): error is DomainError {
  return error instanceof Error && error.name === 'DomainError' && 'code' in error;
}
