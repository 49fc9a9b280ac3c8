import { expect, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../../lib/lang.ts';
import { deskWord } from './desk-words.ts';

/** The editor of one article as a writer meets it; words are those of the desk in `lang`. */
export class EditorPage {
  readonly page: Page;
  readonly lang: Lang;
  readonly text: Locator;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
    this.text = page.getByRole('textbox', { name: this.word('body') });
  }

  word(key: string, values: Record<string, string | number> = {}): string {
    return deskWord(this.lang, `Editor.${key}`, values);
  }

  get title(): Locator {
    return this.page.getByRole('textbox', { name: this.word('title'), exact: true });
  }

  get lead(): Locator {
    return this.page.getByRole('textbox', { name: this.word('lead') });
  }

  /** Begins a draft in the language of the desk and waits until it can be written. */
  async begin(): Promise<string> {
    await this.page.goto('/dashboard/articles/new');
    await this.page.getByRole('button', { name: this.word(`new.${this.lang}`) }).click();
    await this.page.waitForURL(/\/dashboard\/articles\/\d+$/);
    await expect(this.text).toBeVisible({ timeout: 30_000 });
    return new URL(this.page.url()).pathname;
  }

  /** Writes title, lead and the first paragraph by keyboard alone; the cursor stays at its end. */
  async head(title: string, lead: string, text: string): Promise<void> {
    await this.title.click();
    for (const line of [title, lead]) {
      await this.page.keyboard.type(line);
      await this.page.keyboard.press('Enter');
    }
    await expect(this.text).toBeFocused();
    await this.page.keyboard.type(text);
  }

  /** Opens the menu with «/» in an empty paragraph and takes the block of that name. */
  async insert(kind: string): Promise<void> {
    await this.page.keyboard.type(`/${this.word(`insert.${kind}`).split(' ')[0]?.toLowerCase()}`);
    const option = this.page.getByRole('option', { name: this.word(`insert.${kind}`), exact: true });
    await expect(option).toBeVisible();
    for (let step = 0; step < 12 && (await option.getAttribute('aria-selected')) !== 'true'; step++)
      await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await expect(option).toBeHidden();
  }

  /** Waits for the words that say everything is with the server. */
  async saved(): Promise<void> {
    const words = this.word('state.saved', { time: '' }).trim();
    await expect(this.page.locator('[data-state=saved]')).toContainText(words, { timeout: 20_000 });
  }

  /** Waits for the words of a state in which nothing is saved. */
  async is(kind: 'unreachable' | 'conflict' | 'signed-out'): Promise<void> {
    const words = this.word(`state.${kind}`);
    await expect(this.page.locator(`[data-state=${kind}]`)).toHaveText(words, { timeout: 20_000 });
  }
}

/** Takes out of the faults what the browser says of saves that a test had fail; at least one of them. */
export function expectFailures(faults: string[], reason: RegExp): void {
  const others = faults.filter((fault) => !(reason.test(fault) && /\/(?:save|presence)\)$/.test(fault)));
  expect(others.length).toBeLessThan(faults.length);
  faults.splice(0, faults.length, ...others);
}

/** Pastes as if HTML, plain text or both had been copied elsewhere. */
export async function paste(target: Locator, data: { html?: string; text?: string }): Promise<void> {
  await target.evaluate((element, { html, text }) => {
    const clipboardData = new DataTransfer();
    if (html) clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', text ?? 'мәтін');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}
