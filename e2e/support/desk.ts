import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { demoPassword, demoUsers } from '../../db/seed/users.ts';
import type { Lang } from '../../lib/lang.ts';

export type DemoRole = 'reporter' | 'editor' | 'chief' | 'admin';

/** Signs in with a demo account through the sign-in page and ends on the desk's first page (or `next`). */
export async function signIn(page: Page, role: DemoRole, next = '/dashboard'): Promise<void> {
  const user = demoUsers.find((each) => each.role === role);
  if (!user) throw new Error(`There is no demo account for ${role}.`);
  await page.goto(`/dashboard/login?next=${encodeURIComponent(next)}`);
  await page.locator('#email').fill(user.email);
  await page.locator('#password').fill(demoPassword);
  await page.locator('main form button[type=submit], main form button:not([type])').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dashboard/login'));
}

/** A browser context of somebody signed in, in an interface language; one sign-in serves a whole run. */
export async function deskContext(browser: Browser, role: DemoRole, lang: Lang = 'kk'): Promise<BrowserContext> {
  const folder = join(process.env.E2E_VAR ?? tmpdir(), 'signed-in');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${role}-${process.pid}.json`);
  const context = await browser.newContext(existsSync(file) ? { storageState: file } : {});
  const page = await context.newPage();
  await page.goto('/dashboard');
  if (new URL(page.url()).pathname === '/dashboard/login') {
    await signIn(page, role);
    await context.storageState({ path: file });
  }
  await chooseLang(page, lang);
  await page.close();
  return context;
}

/** Sets the language of the desk for whoever is signed in. */
export async function chooseLang(page: Page, lang: Lang): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === lang) return;
  await page.goto('/dashboard/account');
  await page.locator(`main button[name=lang][value=${lang}]`).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
}
