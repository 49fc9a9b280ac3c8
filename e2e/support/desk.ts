import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoPassword, demoUsers } from '../../db/seed/users.ts';
import type { Lang } from '../../lib/lang.ts';
import { test as base } from './test.ts';

export type DemoRole = 'reporter' | 'editor' | 'chief' | 'admin';

/** For stories of the desk: everything goes to a server of this worker's own, so that nothing they change is seen by the reader's specs. */
export const test = base.extend({
  ownServerFor: ['desk', { scope: 'worker' }],
  baseURL: async ({ ownServer }, use) => use(ownServer.address),
});

/** Signs in with a demo account through the sign-in page and ends on `next`, in the language asked for. */
export async function signIn(page: Page, role: DemoRole, lang: Lang = 'kk', next = '/dashboard'): Promise<void> {
  const user = demoUsers.find((each) => each.role === role);
  if (!user) throw new Error(`There is no demo account for ${role}.`);
  await page.goto('/dashboard/login');
  await fillSignIn(page, user.email, demoPassword);
  await page.waitForURL((url) => !url.pathname.startsWith('/dashboard/login'));
  await chooseLang(page, lang);
  await page.goto(next);
}

/** Fills the sign-in form of the open page and sends it. */
export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('form:has(#email) button').click();
}

/** Sets the language of the desk for whoever is signed in. */
export async function chooseLang(page: Page, lang: Lang): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === lang) return;
  await page.goto('/dashboard/account');
  await page.locator(`main button[name=lang][value=${lang}]`).click();
  await page.locator(`html[lang=${lang}]`).waitFor();
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the open page, in light and in dark; empty when all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }
  return found;
}

/** How many px the open page is wider than its screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
