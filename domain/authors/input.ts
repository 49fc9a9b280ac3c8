import { z } from 'zod';
import { line, localized, parseInput, requiredLine, rowId, text } from '#lib/input';
import type { Localized } from '#lib/lang';

/** An author as somebody wants them; an empty slug is made from the Kazakh name. */
export type AuthorInput = {
  name: Localized;
  role: Localized;
  bio: Localized;
  slug: string;
  portraitMediaId: number | null;
};

const schema = z.strictObject({
  name: localized(requiredLine(120)),
  role: localized(line(120)),
  bio: localized(text(2_000)),
  slug: line(300),
  portraitMediaId: rowId.nullable(),
});

/** Throws `input-invalid`. */
export function parseAuthor(value: unknown): AuthorInput {
  return parseInput(schema, value);
}
