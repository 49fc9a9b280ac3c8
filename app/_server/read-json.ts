import { DomainError } from '#lib/errors';

/** The JSON a browser sent. Throws `input-invalid` where it is none. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new DomainError('input-invalid', { field: '' });
  }
}
