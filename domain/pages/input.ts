import { z } from 'zod';
import { parseBody } from '#domain/body/input';
import type { Body } from '#domain/body/types';
import { line, localized, parseInput, requiredLine } from '#lib/input';
import { type Lang, type Localized, langs } from '#lib/lang';

/** One language's text of a static page as somebody wants it. */
export type PageText = { title: string; body: Body };

/** A new static page; an empty slug is made from the Kazakh title. */
export type NewPage = { titles: Localized; slug: string };

const titleSchema = requiredLine(200);
const saveSchema = z.strictObject({
  lang: z.enum(langs, { error: 'bad-value' }),
  revision: z.int({ error: 'bad-value' }).nonnegative({ error: 'bad-value' }),
  title: z.unknown(),
  body: z.unknown(),
});
const newPageSchema = z.strictObject({ titles: localized(titleSchema), slug: line(300) });

/** Throws `input-invalid`, `body-invalid`, `body-too-large`. */
export function parsePageText(value: { title: unknown; body: unknown }): PageText {
  return { title: parseInput(z.object({ title: titleSchema }), value).title, body: parseBody(value.body) };
}

/** A text with the language it is in and the number of the text it was made from. */
export type PageSave = { lang: Lang; revision: number; text: PageText };

/** Throws `input-invalid`, `body-invalid`, `body-too-large`. */
export function parsePageSave(value: unknown): PageSave {
  const { lang, revision, title, body } = parseInput(saveSchema, value);
  return { lang, revision, text: parsePageText({ title, body }) };
}

/** Throws `input-invalid`. */
export function parseNewPage(value: unknown): NewPage {
  return parseInput(newPageSchema, value);
}
