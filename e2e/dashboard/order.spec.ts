import { langs } from '../../lib/lang.ts';
import { axeFindings, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

/** What the desk puts in order, and the addresses its names lead readers to from the front page. */
const lists = [
  { noun: 'Rubrics', path: '/dashboard/rubrics', readersPath: 'category' },
  { noun: 'Places', path: '/dashboard/places', readersPath: 'place' },
] as const;

const cases = lists.flatMap((list) => langs.map((lang) => ({ ...list, lang })));

for (const { noun, path, readersPath, lang } of cases) {
  test(`${noun.toLowerCase()} are put in order in ${lang} with the arrow keys and by dragging, and readers see it`, async ({
    page,
  }) => {
    await signIn(page, 'chief', lang, path);
    const names = page.locator('main ol li > a');
    const shown = new RegExp(`<li><a href="(?:/ru)?/${readersPath}/[\\w-]+"[^>]*>([^<]+)</a>`, 'g');
    const asReadersSee = async () => {
      const html = await (await page.request.get(inLang(lang, '/'))).text();
      return [...html.matchAll(shown)].map(([, name]) => name);
    };
    const before = await names.allTextContents();
    const handle = (at: number) =>
      page.getByRole('button', { name: deskWord(lang, `${noun}.move.handle`, { name: before[at] ?? '' }) });
    await handle(2).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(handle(2)).toBeFocused();
    await expect(page.getByRole('status').first()).toHaveText(
      deskWord(lang, `${noun}.move.said`, { name: before[2] ?? '', number: 5 }),
    );
    const moved = [before[0], before[1], before[3], before[4], before[2], ...before.slice(5)];
    await expect(names).toHaveText(moved.map(String));
    await expect.poll(asReadersSee).toEqual(moved);
    await handle(2).dragTo(page.locator('main ol li').nth(2));
    await expect(names).toHaveText(before);
    await expect.poll(asReadersSee).toEqual(before);
    await handle(2).focus();
    const sent = page.waitForRequest((request) => request.method() === 'POST', { timeout: 5_000 });
    await page.keyboard.press('ArrowDown');
    await (await sent).response();
    await page.reload();
    const swapped = [before[0], before[1], before[3], before[2], ...before.slice(4)];
    await expect(names).toHaveText(swapped.map(String));
    await handle(2).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(asReadersSee).toEqual(before);
    expect(await axeFindings(page)).toEqual([]);
  });
}
