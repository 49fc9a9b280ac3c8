import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  const word = (key: string) => deskWord(lang, `ArticleState.corrections.${key}`);

  test(`a published correction is put in other words in ${lang} and then withdrawn, for readers at once`, async ({
    page,
    ownServer,
  }) => {
    const title = `Түзету ${lang} ${Date.now()}`;
    const wrong = `Сан қате ${lang}`;
    const right = `Саны 40 емес, 14 ${lang}`;
    const { articleId, storyId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    act(
      ownServer.varFolder,
      `const { publishArticle } = await import('#domain/articles/commands/publish-article');
      const { correctArticle } = await import('#domain/articles/commands/correct-article');
      await publishArticle(actor, { articleId: ${articleId} }, now);
      await correctArticle(actor, { articleId: ${articleId}, text: '${wrong}' }, now);`,
    );
    const prefix = lang === 'ru' ? '/ru' : '';
    const places = [`${prefix}/${storyId}`, `${prefix}/page/corrections`];
    const textsOf = async () => Promise.all(places.map(async (place) => (await page.request.get(place)).text()));
    for (const text of await textsOf()) expect(text).toContain(wrong);

    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    const panel = page.locator('#corrections');
    await panel.getByText(word('reword.title')).click();
    await panel.getByLabel(word('reword.text')).fill(right);
    await panel.getByLabel(word('reason')).first().fill('Дәлірек болсын');
    await expectSound(page);
    await panel.getByRole('button', { name: word('reword.submit') }).click();
    await expect(panel.getByText(word('reword.done'))).toBeVisible();
    await expect(panel.getByRole('paragraph').filter({ hasText: right })).toBeVisible();
    for (const text of await textsOf()) {
      expect(text).toContain(right);
      expect(text).not.toContain(wrong);
    }

    await panel.getByText(word('withdraw.title'), { exact: true }).click();
    await panel.getByLabel(word('reason')).last().fill('Қате емес екен');
    await panel.getByRole('button', { name: word('withdraw.submit') }).click();
    await expect(panel).toHaveCount(0);
    for (const text of await textsOf()) expect(text).not.toContain(right);

    await signIn(page, 'chief', lang, '/dashboard/journal?action=withdraw-correction');
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText(deskWord(lang, 'Journal.actions.withdraw-correction'));
    await expect(row).toContainText(right);
    await expect(row).toContainText('Қате емес екен');
  });
}
