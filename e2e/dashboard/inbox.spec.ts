import type { Page } from '@playwright/test';
import { parseLetter } from '../../domain/inbox/input.ts';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import type { OwnServer } from '../support/own-server.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

type Letter = { lang?: string; name?: string; contact?: string; subject?: string; text?: string; website?: string };

/** Sends a letter as the form does and returns its number. */
async function sendLetter(page: Page, server: OwnServer, letter: Letter): Promise<string> {
  const file = new NewsroomFile(server.varFolder);
  file.forgetAttempts();
  file.close();
  const answer = await page.request.post('/api/letters', {
    headers: { origin: server.address },
    form: { lang: 'kk', name: 'Сәуле', contact: 'saule@example.kz', subject: '', text: 'Хат', website: '', ...letter },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  return /sent=(.*)$/.exec(answer.headers().location ?? '')?.[1] ?? '?';
}

const done = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

for (const lang of langs) {
  const word = (key: string) => deskWord(lang, `Inbox.${key}`);

  test(`a letter is found by its number and read without a fault, wide and narrow, in ${lang}`, async ({
    page,
    ownServer,
  }) => {
    const subject = `Ауыл жолы ${lang} ${Date.now()}`;
    const number = await sendLetter(page, ownServer, { subject, text: 'Жол бұзылған.\n\nАвтобус жүрмейді.' });
    await signIn(page, 'editor', lang, '/dashboard/inbox');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('title'));
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#search-q').fill(number.toLowerCase());
    await page
      .getByRole('main')
      .getByRole('button', { name: deskWord(lang, 'Catalogue.search') })
      .click();
    await expect(page.locator('main tbody tr')).toHaveCount(1);
    await page.getByRole('link', { name: subject }).click();

    await expect(page.getByText('Жол бұзылған.')).toBeVisible();
    await expect(page.locator('main a[href="mailto:saule@example.kz"]')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`a letter is given to a colleague, noted on, answered and made a draft in ${lang}`, async ({
    page,
    ownServer,
  }) => {
    const subject = `Су құбыры ${lang} ${Date.now()}`;
    const number = await sendLetter(page, ownServer, { subject });
    await signIn(page, 'editor', lang, `/dashboard/inbox?q=${number}`);
    await page.getByRole('link', { name: subject }).click();
    await page.locator('#assignee').selectOption({ label: 'Мадина Төлеген' });
    await page.getByRole('button', { name: word('letter.assignSubmit') }).click();
    await done(page, word('letter.assigned'));
    await page.locator('#note').fill('Әкімдікке қоңырау шалдым.');
    await page.getByRole('button', { name: word('notes.submit') }).click();
    await done(page, word('notes.added'));
    await expect(page.getByText('Әкімдікке қоңырау шалдым.')).toBeVisible();
    await page.locator('#status').selectOption('answered');
    await page.getByRole('button', { name: word('letter.statusSubmit') }).click();
    await done(page, word('letter.changed'));
    await page.goto(`/dashboard/inbox?status=answered&mine=1&q=${number}`);
    await expect(page.locator('main tbody tr')).toContainText('Мадина Төлеген');

    await page.getByRole('link', { name: subject }).click();
    await page.waitForURL(/\/inbox\/\d+$/);
    const letter = page.url();
    await page.getByRole('button', { name: word('letter.draftSubmit') }).click();
    await page.waitForURL(/\/dashboard\/articles\/\d+/);
    const draft = new URL(page.url()).pathname;
    await page.goto(letter);
    await expect(page.getByRole('link', { name: word('letter.toDraft') })).toHaveAttribute('href', draft);
  });

  test(`spam waits by itself in ${lang}`, async ({ page, ownServer }) => {
    const number = await sendLetter(page, ownServer, { name: 'Bot', website: 'http://spam.example' });
    await signIn(page, 'editor', lang, '/dashboard/inbox');
    await expect(page.getByText(number)).toHaveCount(0);
    await page
      .getByRole('navigation', { name: word('views') })
      .getByRole('link', { name: word('statuses.spam') })
      .click();
    await expect(page.getByText(number)).toBeVisible();
  });
}

test('hostile letters are shown as text in the list and in the letter', async ({ page, ownServer }) => {
  const texts = hostileTexts()
    .filter((text) => text.trim().length > 3 && text.length < 100)
    .slice(0, 20);
  const letters = texts.map((text) => parseLetter({ name: text, contact: text, subject: text, text }));
  for (const letter of letters) await sendLetter(page, ownServer, letter);
  await signIn(page, 'editor', 'kk', '/dashboard/inbox');
  const links = page.locator('main tbody').getByRole('link');
  const newestFirst = letters.toReversed();
  for (const [at, { subject }] of newestFirst.entries()) await expect(links.nth(at)).toHaveText(subject);
  await expectNothingRan(page);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const [at, { subject, text }] of newestFirst.entries()) {
    await page.goto(addresses[at] ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject);
    await expect(page.locator('main p[lang=kk]')).toHaveText(text);
    await expectNothingRan(page);
  }
});

async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
  expect(await page.locator('main a[href^="javascript:" i]').count()).toBe(0);
}
