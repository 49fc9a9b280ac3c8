import { langs } from '../../lib/lang.ts';
import { forgetCut, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  test(`a form sent in ${lang} while the line is cut keeps what was typed and can be sent again`, async ({
    page,
    context,
    ownServer,
    faults,
  }) => {
    const { articleId } = newDraft(ownServer.varFolder, 'editor', lang, `Үзіліс ${lang} ${Date.now()}`);
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    const word = (key: string) => deskWord(lang, `ArticleState.comment.${key}`);
    await page.getByText(word('title'), { exact: true }).click();
    const note = page.getByLabel(word('note'), { exact: true });
    await note.fill('Дереккөзін тексеру керек.');
    await context.setOffline(true);
    const send = page.getByRole('button', { name: word('submit'), exact: true });
    await send.click();
    await expect(page.getByRole('alert').filter({ hasText: deskWord(lang, 'Shell.unreachable') })).toBeVisible();
    await expect(note).toHaveValue('Дереккөзін тексеру керек.');
    await context.setOffline(false);
    await send.click();
    await expect(page.getByText(word('done'))).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Дереккөзін тексеру керек.' })).toBeVisible();
    forgetCut(faults);
  });
}
