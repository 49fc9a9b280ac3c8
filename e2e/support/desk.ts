import type { Page } from '@playwright/test';
import type { Lang } from '../../lib/lang.ts';
import { findingsNow, findingsOfLooks } from './axe.ts';
import { cookiesOf } from './direct.ts';
import { test as base, expect } from './test.ts';

export type DemoRole = 'reporter' | 'editor' | 'chief' | 'admin';

/**
 * For stories of the desk: everything goes to a server of this worker's own, so that nothing they change is seen by the reader's specs.
 * A file that changes what holds for the whole newsroom names another server by `ownServerFor`.
 */
export const test = base.extend({
  ownServerFor: ['desk', { scope: 'worker' }],
  baseURL: async ({ ownServer }, use) => use(ownServer.address),
});

/** Signs in with a demo account, past the sign-in page (access.spec.ts is about that), and opens `next` in the language asked for. */
export async function signIn(page: Page, role: DemoRole, lang: Lang = 'kk', next = '/dashboard'): Promise<void> {
  const address = new URL((await page.request.get('/api/health')).url()).origin;
  const cookies = await cookiesOf(address, role, lang);
  await page
    .context()
    .addCookies(cookies.map((cookie) => ({ ...cookie, url: address, httpOnly: true, sameSite: 'Lax' as const })));
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

/** What axe finds on the open page, in light and in dark; empty when all is well. From the top: what is scrolled under the head is no fault. */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await findingsNow(page, within);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await findingsOfLooks(page, within);
  return [...light.map((each) => `light ${each}`), ...dark.map((each) => `dark ${each}`)];
}

/** How many px the open page is wider than its screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What no page of the desk may have: faults axe finds, a page wider than a phone. */
export async function expectSound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  if (size) await page.setViewportSize(size);
}

/** Takes out of the faults what the browser says of a request sent while the line was cut; there is one at least. */
export function forgetCut(faults: string[]): void {
  const others = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
  expect(others.length).toBeLessThan(faults.length);
  faults.splice(0, faults.length, ...others);
}
