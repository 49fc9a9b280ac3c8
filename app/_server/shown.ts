import { notFound } from 'next/navigation';
import { isDomainError } from '#lib/errors';

/** Reads what a page shows; what the actor may not see, or what is not there, is the desk's missing page with status 404. */
export async function shown<T>(read: () => Promise<T>): Promise<NonNullable<T>> {
  const value = await read().catch((error: unknown) => {
    if (isDomainError(error) && (error.code === 'forbidden' || error.code === 'not-found')) return null;
    throw error;
  });
  return value ?? notFound();
}
