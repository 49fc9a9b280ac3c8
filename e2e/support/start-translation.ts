import type { Page } from '@playwright/test';
import type { Lang } from '../../lib/lang.ts';
import { deskWord } from './desk-words.ts';

/** Begins the other language of the open story by its button, as a translator does; the desk speaks that language. */
export async function startTranslation(page: Page, to: Lang): Promise<void> {
  await page.getByRole('button', { name: deskWord(to, `Translations.other.start.${to}`) }).click();
  await page.waitForURL(/\/dashboard\/articles\/\d+\?source/);
}
