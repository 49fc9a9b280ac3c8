import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { addAuthor } from '#domain/authors/commands/add-author';
import { parseAuthor } from '#domain/authors/input';
import { getAuthor, searchAuthors } from '#domain/authors/queries';
import { parseLetter } from '#domain/inbox/input';
import { addPage } from '#domain/pages/commands/add-page';
import { parseNewPage } from '#domain/pages/input';
import { getPage } from '#domain/pages/queries';
import { parseRedirect } from '#domain/redirects/input';
import { listRedirects } from '#domain/redirects/queries';
import { addRubric } from '#domain/rubrics/commands/add-rubric';
import { parseRubric } from '#domain/rubrics/input';
import { getRubric } from '#domain/rubrics/queries';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { parseSiteSettings } from '#domain/settings/input';
import { getSiteSettings } from '#domain/settings/queries';
import { unnamedSite } from '#domain/settings/rules';
import { addTag } from '#domain/tags/commands/add-tag';
import { parseTag } from '#domain/tags/input';
import { getTag, searchTags } from '#domain/tags/queries';
import { actorOf, now } from '#domain/testing';
import { isDomainError } from '#lib/errors';
import { cleanLine } from '#lib/text/clean-text';

const admin = actorOf('admin');

const texts = [
  '<script>alert(1)</script>',
  `"'><img src=x onerror=alert(1)>`,
  "'; drop table tags; --",
  '%_\\%',
  '\u0000\u0001\u0008',
  'a\u0000b',
  '\ud800',
  '\u202eabc\u202c',
  '\u200b',
  '=1+1',
  '{{7*7}}',
  '../../etc/passwd',
  'constructor',
  '__proto__',
  'а'.repeat(30_000),
  'ә'.repeat(120),
  '👩‍👩‍👧‍👦',
  'a\nb\r\nc',
  '',
  ' ',
];

/** Runs what stores a text; null where it was refused with a code, anything else goes on. */
async function orRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}

onBothEngines('whatever somebody types', () => {
  test('as a name is stored as cleaned text or refused with a code', async () => {
    let stored = 0;
    for (const [index, text] of texts.entries()) {
      const name = { kk: text, ru: text };
      const slug = `s-${index}`;
      const blank = { kk: '', ru: '' };
      const author = { name, role: name, bio: blank, slug, portraitMediaId: null };
      const ids = [
        await orRefused(async () => getTag(await addTag(admin, parseTag({ name, kind: 'topic', slug }), now))),
        await orRefused(async () => getAuthor(await addAuthor(admin, parseAuthor(author), now))),
        await orRefused(async () => getRubric(await addRubric(admin, parseRubric({ name, slug }), now))),
      ];
      for (const row of ids) if (row) expect(row.name).toEqual({ kk: cleanLine(text), ru: cleanLine(text) });
      const page = await orRefused(async () =>
        getPage(await addPage(admin, parseNewPage({ titles: name, slug }), now), 'kk'),
      );
      if (page) expect(page.title).toBe(cleanLine(text));
      stored += ids.filter(Boolean).length;
    }
    expect(stored).toBeGreaterThan(texts.length);
    expect(stored).toBeLessThan(texts.length * 3);
  });

  test('as a slug, a search or an address is refused or finds nothing', async () => {
    for (const text of texts) {
      const name = { kk: 'Атау', ru: 'Имя' };
      const slugged = await orRefused(() => addTag(admin, parseTag({ name, kind: 'topic', slug: text }), now));
      if (slugged !== null) expect((await getTag(slugged))?.slug).toMatch(/^[a-z0-9-]+$/);
      const search = { text: cleanLine(text).slice(0, 200), lang: 'kk' as const, limit: 5, offset: 0 };
      await searchTags({ ...search, kind: null });
      await searchAuthors(search);
      await listRedirects(search);
      await orRefused(async () => parseRedirect({ fromPath: text, toPath: `/${text}` }));
    }
  });

  test('as a setting is stored whole or not at all', async () => {
    for (const text of texts) {
      const typed = { ...unnamedSite, motto: { kk: text, ru: text }, phone: '' };
      await orRefused(() => changeSiteSettings(admin, parseSiteSettings(typed), now).then(() => null));
      expect((await getSiteSettings()).motto.kk.length).toBeLessThanOrEqual(200);
    }
  });
});

test('as a letter is cleaned text or a fault', async () => {
  for (const text of texts) {
    const letter = await orRefused(async () => parseLetter({ name: 'а', contact: text, subject: text, text }));
    if (letter) expect(letter.text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u202a-\u202e]/u);
  }
});
