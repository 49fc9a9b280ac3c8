import type { Page } from '@playwright/test';
import { type Lang, langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ javaScriptEnabled: false });

for (const lang of langs) {
  test(`without a script articles are published and taken down together in ${lang}, after a question each time`, async ({
    page,
    ownServer: { varFolder },
  }) => {
    const mark = `топтама${Date.now()}`;
    for (const title of ['Бірінші', 'Екінші']) newDraft(varFolder, 'editor', lang, `${title} ${mark}`);
    await signIn(page, 'chief', lang, `/dashboard/articles?q=${mark}`);
    const desk = new BulkDesk(page, lang);

    await desk.choose('publish');
    await desk.press('cancel');
    await expect(desk.question).toHaveCount(0);
    await expect(desk.status('draft')).toHaveCount(2);

    await desk.choose('publish');
    await desk.press('publish');
    await expect(page.getByRole('status')).toBeInViewport();
    await expect(desk.status('published')).toHaveCount(2);

    await desk.choose('takeDown', 'Қате дерек');
    await desk.press('takeDown');
    await expect(page.getByRole('status')).toBeInViewport();
    await expect(desk.status('taken-down')).toHaveCount(2);

    await desk.choose('takeDown', '');
    await desk.press('takeDown');
    await expect(page.getByRole('alert')).toBeInViewport();
    await expect(page.getByRole('alert').getByText('№')).toBeVisible();
  });
}

/** The table of articles as it is without a script. */
class BulkDesk {
  readonly page: Page;
  readonly lang: Lang;
  readonly question;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    const cancel = page.getByRole('button', { name: this.word('cancel') });
    this.question = page.getByRole('group').filter({ has: cancel });
  }

  /** Chooses both lines and what to do with them, and waits for the question. */
  async choose(verb: string, reason = ''): Promise<void> {
    for (const box of await this.page.getByRole('checkbox').all()) await box.check();
    await this.page.locator('#bulk-verb').selectOption(verb);
    await this.page.locator('#bulk-words').fill(reason);
    await this.press('apply');
    await expect(this.question.getByRole('listitem')).toHaveCount(2);
    await expect(this.question).toBeInViewport();
  }

  async press(key: string): Promise<void> {
    await this.page.getByRole('button', { name: this.word(key), exact: true }).click();
  }

  status(key: string) {
    return this.page.getByRole('table').getByRole('link', { name: deskWord(this.lang, `ArticleState.status.${key}`) });
  }

  private word(key: string): string {
    return deskWord(this.lang, `Articles.bulk.${key}`);
  }
}
