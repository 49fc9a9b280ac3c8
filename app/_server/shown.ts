import { notFound } from 'next/navigation';
import { isDomainError } from '#lib/errors';
import { noteDenial } from './note-denial.ts';

/** Reads what a page shows; what the actor may not see, or what is not there, is the desk's missing page with status 404. */
export async function shown<T>(read: () => Promise<T>): Promise<NonNullable<T>> {
  const value = await read().catch(async (error: unknown) => {
    if (!isDomainError(error) || (error.code !== 'forbidden' && error.code !== 'not-found')) throw error;
    await noteDenial(error);
    return null;
  });
  return value ?? notFound();
}
