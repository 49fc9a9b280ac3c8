import { demoPassword, demoUsers } from '../../db/seed/users.ts';
import { langs } from '../../lib/lang.ts';
import { startTestMailServer } from '../../server/outbox/testing.ts';
import { axeFindings, fillSignIn, overflow, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { startOwnServer } from '../support/own-server.ts';
import { expect } from '../support/test.ts';

const editor = demoUsers.find((user) => user.role === 'editor')?.email ?? '';

test('without a mail server nobody is offered a new password by e-mail', async ({ page }) => {
  await page.goto('/dashboard/login');
  await expect(page.getByRole('link', { name: deskWord('kk', 'Access.login.forgottenLink') })).toHaveCount(0);
  await page.goto('/dashboard/login/forgotten');
  await expect(page).toHaveURL(/\/dashboard\/login$/);
});

test.describe('with a mail server', () => {
  test.describe.configure({ mode: 'serial' });
  let mails: Awaited<ReturnType<typeof startTestMailServer>>;
  let paper: Awaited<ReturnType<typeof startOwnServer>>;
  test.beforeAll(async () => {
    mails = await startTestMailServer();
    paper = await startOwnServer({ SMTP_URL: mails.url, MAIL_FROM: 'Арай <desk@paper.test>' });
  });
  test.afterAll(async () => {
    await paper.stop();
    await mails.stop();
  });

  for (const [index, lang] of langs.entries()) {
    test(`who forgot the password sets a new one by e-mail, in ${lang}; a stranger gets the same answer`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ baseURL: paper.address });
      const page = await context.newPage();
      const word = (key: string, values = {}) => deskWord(lang, `Access.${key}`, values);
      await page.goto('/dashboard/login');
      await page.locator(`button[name=lang][value=${lang}]`).click();
      // The page in the language asked for may come after a link of the page before it was clicked.
      const heading = page.getByRole('heading', { level: 1 });
      await expect(async () => {
        if ((await heading.textContent()) === word('login.title'))
          await page.getByRole('link', { name: word('login.forgottenLink') }).click({ timeout: 2_000 });
        await expect(heading).toHaveText(word('forgotten.title'), { timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      for (const email of ['stranger@paper.test', editor]) {
        await page.locator('#email').fill(email);
        await page.getByRole('button', { name: word('forgotten.submit') }).click();
        await expect(page.getByRole('status')).toHaveText(word('forgotten.sent', { minutes: 60 }));
        await page.reload();
      }
      await expect.poll(() => mails.received.length).toBe(index + 1);
      const mail = mails.received[index];
      expect(mail?.to).toEqual([editor]);
      const password = `${demoPassword} ${lang}`;
      await page.goto(/http:\/\/\S+\/dashboard\/link\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '');
      await page.locator('#password').fill(password);
      await page.locator('form:has(#password) button').click();
      await page.waitForURL(/\/dashboard\/login/);
      await fillSignIn(page, editor, password);
      await expect(page).toHaveURL(/\/dashboard$/);
      await context.close();
    });
  }
});
