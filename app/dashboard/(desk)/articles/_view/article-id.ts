import { notFound } from 'next/navigation';
import { noteDenial } from '#app/_server/note-denial.ts';
import { isDomainError } from '#lib/errors';

/** The number in an address; what is none leads to the missing page. */
export function readArticleId(text: string): number {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  if (id === 0 || id > 2_147_483_647) notFound();
  return id;
}

/** What a query gives, or the missing page where it refuses to tell. */
export async function orMissing<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    if (!isDomainError(error) || !['not-found', 'article-missing', 'forbidden'].includes(error.code)) throw error;
    await noteDenial(error);
    notFound();
  }
}
