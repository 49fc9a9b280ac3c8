import { expect, type Page } from '@playwright/test';

/** Watches for scripts that came in as text: whatever they call, a dialog or `window.__ran`, is counted. Call before the page opens. */
export async function watchScripts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Reflect.set(window, name, () => Reflect.set(window, '__ran', 1));
  });
}

/** Fails where a script of a text has run on the open page. */
export async function expectNoScript(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, '__ran')), page.url()).toBeUndefined();
}

/** Shows that the detector fires: on a page without our policy the same texts do run. */
export async function expectDetectorFires(page: Page, texts: readonly string[]): Promise<void> {
  let fired = 0;
  for (const text of texts) {
    await page.goto('about:blank');
    await page.setContent(`<p>${text}</p>`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    if ((await page.evaluate(() => Reflect.get(window, '__ran'))) !== undefined) fired += 1;
  }
  expect(fired).toBeGreaterThan(1);
}
