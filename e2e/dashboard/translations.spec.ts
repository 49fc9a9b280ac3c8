import type { Page } from '@playwright/test';
import { type Lang, langs, otherLang } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft, saveAs } from '../support/drafts.ts';
import { EditorPage } from '../support/editor.ts';
import { startTranslation } from '../support/start-translation.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });

async function publish(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: deskWord(lang, 'ArticleState.publish.submit') }).click();
  const published = page.getByText(deskWord(lang, 'ArticleState.status.published'), { exact: true });
  await expect(published.first()).toBeVisible();
}

for (const lang of langs) {
  const from = otherLang(lang);
  const word = (key: string) => deskWord(lang, `Translations.${key}`);

  test(`a story is missing in ${lang} until its translation is published, which is marked when the source changes and cleared as still right`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const [title, translated] = [`Түпнұсқа ${from} ${Date.now()}`, `Аударма ${lang} ${Date.now()}`];
    const { articleId } = newDraft(varFolder, 'editor', from, title);
    saveAs(varFolder, 'editor', articleId, { title, paragraphs: ['Көпір ашылды.', 'Қала қуанды.'] });
    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    await publish(page, lang);
    await startTranslation(page, lang);
    const translation = new URL(page.url()).pathname;
    const editor = new EditorPage(page, lang);
    await expect(editor.text).toBeVisible({ timeout: 30_000 });
    await editor.head(translated, 'Қысқаша.', 'Көпір ашылды, аудармада.');
    await editor.saved();

    const missing = page.getByRole('row').filter({ hasText: title });
    await page.goto(`/dashboard/translations?list=${from}`);
    await expect(missing.getByRole('link', { name: word('missing.begun') })).toHaveAttribute(
      'href',
      `${translation}?source`,
    );
    await expectSound(page);
    await page.goto(`${translation}/state`);
    await publish(page, lang);
    await page.goto(`/dashboard/translations?list=${from}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(missing).toHaveCount(0);

    saveAs(varFolder, 'chief', articleId, { title, paragraphs: ['Көпір ашылды.', 'Қала мен ауыл қуанды.'] });
    act(varFolder, `await updatePublished(actor, { articleId: ${articleId} }, now);`);
    const stale = page.getByRole('row').filter({ hasText: translated });
    await page.goto('/dashboard/translations');
    await stale.getByRole('link', { name: word('stale.open') }).click();
    await page.waitForURL(/\/dashboard\/translations\/\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('difference.title'));
    await expect(page.locator('ins')).toHaveText(/мен ауыл/);
    await expect(page.getByText('Көпір ашылды.')).toHaveCount(0);
    await expectSound(page);
    await page.getByRole('button', { name: word('stale.confirm') }).click();
    await expect(page.getByText(word('difference.none'))).toBeVisible();
    await page.goto('/dashboard/translations');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(stale).toHaveCount(0);
  });
}
