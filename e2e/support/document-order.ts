import type { Locator } from '@playwright/test';
import { expect } from './test.ts';

/** Expects each named part to stand on the page once or more, its first occurrence after that of the part before. */
export async function expectDocumentOrder(parts: Record<string, Locator>): Promise<void> {
  const places: { name: string; place: number }[] = [];
  for (const [name, locator] of Object.entries(parts)) {
    await expect(locator.first(), name).toBeVisible();
    const place = await locator.first().evaluate((element) => [...document.querySelectorAll('*')].indexOf(element));
    places.push({ name, place });
  }
  const inOrder = [...places].sort((a, b) => a.place - b.place).map(({ name }) => name);
  expect(inOrder).toEqual(Object.keys(parts));
}
