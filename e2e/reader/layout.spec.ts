import type { Page } from '@playwright/test';
import { pagesInLangs } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** 320 is also a screen of 1280 at 400 %. */
const widths = [320, 360, 768, 1600];
const sizes = ['0', '3'];
/** Shifts are told in hundredths; on a busy machine Chromium reported 0.00035 once where other loads of the same page gave 0. */
const stillAtMost = 0.001;

for (const { type, lang } of pagesInLangs) {
  test(`${type.name} in ${lang} never scrolls sideways and does not move while it loads`, async ({
    page,
    newsroom,
  }) => {
    await page.addInitScript(() => {
      const moved = { sum: 0, what: [] as string[] };
      Reflect.set(globalThis, 'moved', moved);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          moved.sum += Number(Reflect.get(entry, 'value'));
          for (const { node } of Reflect.get(entry, 'sources')) moved.what.push(String(node?.textContent).slice(0, 60));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(type.path(newsroom, lang), { waitUntil: 'load' });
    await scrollThrough(page);
    const moved: { sum: number; what: string[] } = await page.evaluate(() => Reflect.get(globalThis, 'moved'));
    expect.soft(moved.sum, moved.what.join(' | ')).toBeLessThan(stillAtMost);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const size of sizes) {
        await page.evaluate((value) => document.documentElement.setAttribute('data-size', value), size);
        expect.soft(await widerThan(page, width), `${width} px, text size ${size}`).toEqual([]);
      }
    }
  });
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
    }
    await Promise.all(
      [...document.images].map((image) => (image.currentSrc ? image.decode().catch(() => null) : null)),
    );
    await frame();
  });
}

/** The elements that make the page wider than the screen; empty where it is not. */
function widerThan(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const name = (element: Element) => `${element.localName} «${element.textContent?.trim().slice(0, 30)}»`;
    const scrolls = (element: Element) =>
      element.closest('[tabindex="0"]') !== null ||
      getComputedStyle(element.parentElement ?? element).overflowX === 'auto';
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > limit && !scrolls(element),
    );
    return [`${document.documentElement.scrollWidth} px wide`, ...wide.slice(-5).map(name)];
  }, width);
}
