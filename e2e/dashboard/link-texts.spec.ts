import { langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { type Draft, newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  const other = otherLang(lang);
  const word = (key: string, values = {}) => deskWord(lang, `Translations.${key}`, values);
  const inLang = (which: string, path: string) => (which === 'ru' ? `/ru${path}` : path);

  test(`two articles brought in apart become one story in ${lang}, for readers at once, and are parted again`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const mark = Date.now();
    const mine = published(varFolder, newDraft(varFolder, 'editor', lang, `Байланыс ${lang} ${mark}`));
    const theirs = published(varFolder, newDraft(varFolder, 'editor', other, `Пара ${other} ${mark}`));
    const oldAddress = inLang(other, `/${theirs.storyId}`);
    const newAddress = inLang(other, `/${mine.storyId}`);
    const textOf = async (path: string) => (await page.request.get(path)).text();
    await signIn(page, 'editor', lang, `/dashboard/articles/${mine.articleId}/state`);
    await page.getByRole('link', { name: word('link.open', { lang: word(`other.${other}`) }) }).click();
    await page.getByRole('searchbox').fill(`Пара ${other} ${mark}`);
    await page.getByRole('button', { name: word('link.find'), exact: true }).click();
    await page.getByRole('link', { name: `Пара ${other} ${mark}` }).click();
    const question = page.locator('#link');
    await expect(question).toContainText(word('link.same'));
    await expectSound(page);
    await question.getByRole('button', { name: word('link.submit') }).click();
    await page.waitForURL(/\/state$/);
    expect((await page.request.get(oldAddress)).url()).toContain(`${newAddress}/`);
    const mineToo = inLang(lang, `/${mine.storyId}`);
    for (const sign of [`href="${newAddress}/`, 'workTranslation']) expect(await textOf(mineToo)).toContain(sign);

    await page.goto(`/dashboard/articles/${theirs.articleId}/state`);
    await page.getByRole('button', { name: word('part.submit') }).click();
    await expect(page.getByRole('link', { name: word('link.open', { lang: word(`other.${lang}`) }) })).toBeVisible();
    expect((await page.request.get(newAddress)).url()).toContain(`${oldAddress}/`);
    for (const sign of [`href="${newAddress}/`, 'workTranslation']) expect(await textOf(mineToo)).not.toContain(sign);
  });
}

function published(varFolder: string, draft: Draft): Draft {
  act(
    varFolder,
    `const { publishArticle } = await import('#domain/articles/commands/publish-article');
    await publishArticle(actor, { articleId: ${draft.articleId} }, now);`,
  );
  return draft;
}
