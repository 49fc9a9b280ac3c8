import { demoPassword, demoUsers } from '../../db/seed/users.ts';
import { codeAt } from '../../domain/users/testing.ts';
import { langs } from '../../lib/lang.ts';
import { axeFindings, chooseLang, fillSignIn, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { expect } from '../support/test.ts';

const emailOf = (role: string) => demoUsers.find((user) => user.role === role)?.email ?? '';

for (const lang of langs) {
  test(`who is not signed in gets to the sign-in page and from there, in ${lang}, to where they wanted`, async ({
    page,
  }) => {
    await page.goto('/dashboard/account?x=1');
    await expect(page).toHaveURL(/\/dashboard\/login\?next=/);
    await page.locator(`button[name=lang][value=${lang}]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await page.goto('/dashboard/account?x=1');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(deskWord(lang, 'Access.login.title'));
    expect(await axeFindings(page)).toEqual([]);
    await fillSignIn(page, 'nobody@arainfo.test', 'not the password');
    await expect(page.locator('form').getByRole('alert')).toHaveText(deskWord(lang, 'Refusals.sign-in-failed'));
    await expect(page.locator('#email')).toHaveValue('nobody@arainfo.test');
    await fillSignIn(page, emailOf('editor'), demoPassword);
    await expect(page).toHaveURL(/\/dashboard\/account\?x=1$/);
  });

  test(`the account page in ${lang} has no fault, wide and narrow`, async ({ page }) => {
    await signIn(page, 'editor', lang, '/dashboard/account');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(deskWord(lang, 'Account.title'));
    expect(await axeFindings(page)).toEqual([]);
    for (const width of [360, 390, 768]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByText(deskWord(lang, 'Shell.menu'), { exact: true }).click();
    // What the open menu covers in part would count as too small.
    expect(await axeFindings(page, 'header')).toEqual([]);
  });

  test(`an admin adds somebody in ${lang}, who sets a password by link, turns the second factor on and is kept out`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const email = `zhanar-${lang}-${Date.now()}@arainfo.test`;
    await signIn(page, 'admin', lang, '/dashboard/users');
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('#name').fill('Жанар Сейіт');
    await page.locator('#email').fill(email);
    await page.locator('form:has(#email) button').click();
    const given = page.getByRole('status').filter({ hasText: '/dashboard/link/' });
    const link = /\/dashboard\/link\/[\w-]{43}/.exec((await given.textContent()) ?? '')?.[0] ?? '';

    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const theirs = await context.newPage();
    await theirs.goto(link);
    await theirs.locator('#password').fill(email);
    await theirs.locator('form:has(#password) button').click();
    await expect(theirs.getByText(deskWord('kk', 'Refusals.password-guessable'))).toBeVisible();
    await theirs.locator('#password').fill('құпия сөз қойдым');
    await theirs.locator('form:has(#password) button').click();
    await theirs.waitForURL(/\/dashboard\/login/);
    await expect(theirs.getByText(deskWord('kk', 'Access.link.done'))).toBeVisible();
    await fillSignIn(theirs, email, 'құпия сөз қойдым');
    await theirs.waitForURL(/\/dashboard$/);
    await theirs.goto(link);
    await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(deskWord('kk', 'Access.link.dead'));

    await theirs.goto('/dashboard/account');
    await chooseLang(theirs, lang);
    await theirs.getByRole('button', { name: deskWord(lang, 'Account.factor.start') }).click();
    const key = ((await theirs.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
    await theirs.locator('#factor-code').fill(codeAt(key, new Date()));
    await theirs.getByRole('button', { name: deskWord(lang, 'Account.factor.confirm') }).click();
    await expect(theirs.getByText(deskWord(lang, 'Account.factor.done'))).toBeVisible();
    const recovery = (await theirs.locator('li code').allTextContents())[0] ?? '';
    await theirs.getByRole('button', { name: deskWord(lang, 'Shell.signOut') }).click();
    await theirs.waitForURL(/\/dashboard\/login/);
    await fillSignIn(theirs, email, 'құпия сөз қойдым');
    await theirs.waitForURL(/\/login\/code/);
    await theirs.goto('/dashboard/account');
    await expect(theirs).toHaveURL(/\/dashboard\/login/);
    await theirs.goto('/dashboard/login/code');
    await theirs.locator('#code').fill(recovery);
    await theirs.locator('form:has(#code) button').click();
    await theirs.waitForURL(/\/dashboard$/);

    await page.goto('/dashboard/users');
    await page
      .getByRole('row', { name: new RegExp(email) })
      .getByRole('link')
      .click();
    await page.getByRole('button', { name: deskWord(lang, 'Users.suspend') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: deskWord(lang, 'Users.suspend') })
      .click();
    await expect(page.getByText(deskWord(lang, 'Users.saved'))).toBeVisible();
    await theirs.goto('/dashboard/account');
    await expect(theirs).toHaveURL(/\/dashboard\/login/);
    await context.close();
  });
}

test('what a role may not enter is as if it were not there', async ({ page }) => {
  await signIn(page, 'reporter');
  for (const path of ['/dashboard/users', '/dashboard/users/1', '/dashboard/zhoq-bet']) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByText(deskWord('kk', 'Shell.missing.title'))).toBeVisible();
  }
});

test('signing in works without script, and so does choosing the language', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/dashboard/login');
  await fillSignIn(page, 'nobody@arainfo.test', 'x');
  await expect(page.locator('form').getByRole('alert')).toHaveText(deskWord('kk', 'Refusals.sign-in-failed'));
  await fillSignIn(page, emailOf('chief'), demoPassword);
  await expect(page).toHaveURL(/\/dashboard$/);
  await context.close();
});

test('the session cookie is out of reach of scripts and sent to no other site', async ({ page }) => {
  await page.goto('/dashboard/login');
  await fillSignIn(page, emailOf('chief'), demoPassword);
  await expect(page).toHaveURL(/\/dashboard$/);
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'arainfo-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('no page of the desk may be kept, framed or listed', async ({ request }) => {
  const response = await request.get('/dashboard/login');
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(await response.text()).toContain('noindex');
});
