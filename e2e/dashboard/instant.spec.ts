import { type Lang, langs } from '../../lib/lang.ts';
import { almatyDay } from '../../lib/text/dates.ts';
import { act } from '../support/act.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { type Draft, saveAs } from '../support/drafts.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';

const readers = 50;

/** A draft in every kind of list a story can be in. */
function fullDraft(varFolder: string, lang: Lang, title: string): Draft {
  const made = act(
    varFolder,
    `
    const { createDraft } = await import('#domain/articles/commands/create-draft');
    const { changeStory } = await import('#domain/stories/commands/change-story');
    const { getTagBySlug } = await import('#domain/tags/queries');
    const { getPlaceBySlug } = await import('#domain/places/queries');
    const { getAuthorBySlug } = await import('#domain/authors/queries');
    const [rubric, tag, place, author] = [
      await getRubricBySlug('sport'), await getTagBySlug('eriktiler'),
      await getPlaceBySlug('taraz'), await getAuthorBySlug('madina-tulegen'),
    ];
    const draft = await createDraft(actor, { lang: '${lang}', title: ${JSON.stringify(title)}, body: body('Бір.') }, now);
    const parts = {
      rubricId: rubric.id, format: 'news', heroMediaId: null, tagIds: [tag.id], placeIds: [place.id],
      credits: [{ authorId: author.id, role: 'author', lang: null }],
    };
    await changeStory(actor, { storyId: draft.storyId, baseVersion: 1, parts, relatedIds: [] }, now);
    return draft;`,
  );
  return JSON.parse(made) as Draft;
}

function listsOf(lang: Lang): string[] {
  const day = almatyDay(new Date()).replaceAll('-', '/');
  const lists = [
    '/category/zhanalyqtar',
    '/category/sport',
    '/tag/eriktiler',
    '/place/taraz',
    '/author/madina-tulegen',
  ];
  return ['/', ...lists, `/archive/${day}`].map((path) => inLang(lang, path));
}

for (const lang of langs) {
  test(`what is published, updated and taken down in ${lang} shows in every list by the next request, while ${readers} read`, async ({
    page,
    ownServer,
  }) => {
    test.setTimeout(180_000);
    const { address, varFolder } = ownServer;
    const [first, second] = [`Лезде ${lang} ${Date.now()}`, `Жаңарды ${lang} ${Date.now()}`];
    const { articleId, storyId } = fullDraft(varFolder, lang, first);
    const lists = listsOf(lang);
    const pages = [...lists, inLang(lang, `/${storyId}`)];
    const read = async (path: string) => (await fetch(address + path)).text();
    const {
      answered,
      faults,
      value: times,
    } = await whileRead(address, pages, async () => {
      await signIn(page, 'chief', lang, `/dashboard/articles/${articleId}/state`);

      const publish = await measured(page, lang, 'publish', () => Promise.all(pages.map(read)));
      for (const [at, text] of publish.texts.entries()) expect(text, pages[at]).toContain(first);

      saveAs(varFolder, 'chief', articleId, { title: second, paragraphs: ['Екі.'] });
      await page.goto(`/dashboard/articles/${articleId}/state`);
      const update = await measured(page, lang, 'update', () => Promise.all(pages.map(read)));
      for (const [at, text] of update.texts.entries()) {
        expect(text, pages[at]).toContain(second);
        expect(text, pages[at]).not.toContain(first);
      }

      const takeDown = await measured(page, lang, 'takeDown', () => Promise.all(pages.map(read)));
      for (const [at, text] of takeDown.texts.entries()) expect(text, pages[at]).not.toContain(second);
      expect((await fetch(`${address}${inLang(lang, `/${storyId}`)}`)).status).toBe(410);
      return { publish, update, takeDown };
    });
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(readers);
    for (const [name, { ms }] of Object.entries(times))
      test.info().annotations.push({ type: `${name}: all ${pages.length} pages read anew`, description: `${ms} ms` });
  });
}

/** Presses a verb's button and, the moment its action answered, reads; how long the reading took. */
async function measured(
  page: import('@playwright/test').Page,
  lang: Lang,
  verb: string,
  read: () => Promise<string[]>,
): Promise<{ texts: string[]; ms: number }> {
  const button = page.getByRole('button', { name: deskWord(lang, `ArticleState.${verb}.submit`), exact: true });
  const box = page.locator('details', {
    has: page.getByText(deskWord(lang, `ArticleState.${verb}.title`), { exact: true }),
  });
  if ((await box.last().getAttribute('open')) === null) await box.last().locator('summary').click();
  if (verb === 'takeDown') await page.locator('[name=reason]').fill('сынақ');
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await button.click();
  await answer;
  const began = performance.now();
  const texts = await read();
  return { texts, ms: Math.round(performance.now() - began) };
}

/** Does `work` while readers open one page after another; a page that fails is a fault. */
async function whileRead<T>(address: string, pages: string[], work: () => Promise<T>) {
  let isOver = false;
  let answered = 0;
  const faults: string[] = [];
  const loops = Array.from({ length: readers }, async (_, reader) => {
    for (let at = reader; !isOver; at += 1) {
      const path = pages[at % pages.length] ?? '/';
      const response = await fetch(address + path);
      await response.text();
      answered += 1;
      if (response.status >= 500) faults.push(`${path}: ${response.status}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });
  try {
    const value = await work();
    return { value, answered, faults };
  } finally {
    isOver = true;
    await Promise.allSettled(loops);
  }
}
