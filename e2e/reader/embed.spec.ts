import { langs } from '../../lib/lang.ts';
import { expect, test } from '../support/test.ts';
import { fill, words } from '../support/words.ts';

const site = 'youtube.com';

for (const lang of langs) {
  const said = words[lang].Body;

  test(`a film in ${lang} asks nobody elsewhere before the reader does`, async ({ page, newsroom, faults }) => {
    const asked: string[] = [];
    await page.route(/^https:\/\//, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>film</title>' });
    });
    await page.goto(newsroom.path('ashyq-kino', lang));
    const play = page.getByRole('button', { name: said.play });
    await play.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    await expect(page.getByText(fill(said.playNote, { site }))).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(asked).toEqual([]);
    await play.click();
    const player = page.locator('iframe');
    await expect(player).toHaveAttribute('src', /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]+/);
    await expect(player).toHaveAttribute('title', /\p{Script=Cyrillic}{3}/u);
    await expect(player).toBeFocused();
    await expect.poll(() => asked.map((address) => new URL(address).host)).toEqual(['www.youtube-nocookie.com']);
    expect(faults.splice(0).filter((fault) => !fault.startsWith('request: https://www.youtube-nocookie.com/'))).toEqual(
      [],
    );
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`a film in ${lang} is a link to where it is`, async ({ page, newsroom }) => {
      await page.goto(newsroom.path('ashyq-kino', lang));
      const link = page.getByRole('link', { name: fill(said.watch, { site }) });
      await expect(link).toHaveAttribute('href', /^https:\/\/(www\.youtube\.com|youtu\.be)\//);
      await expect(page.getByRole('button', { name: said.play })).toBeHidden();
    });
  });
}
