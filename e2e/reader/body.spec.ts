import type { SeedBlock } from '../../db/seed/types.ts';
import { langs } from '../../lib/lang.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

type BlockOf<Key extends string> = Extract<SeedBlock, Record<Key, unknown>>;

function block<Key extends string>(blocks: SeedBlock[] | undefined, key: Key): BlockOf<Key> {
  const found = blocks?.find((each) => typeof each === 'object' && key in each);
  if (!found) throw new Error(`The story has no ${key}.`);
  return found as BlockOf<Key>;
}

for (const lang of langs) {
  const said = words[lang].Body;

  test(`the long read in ${lang} has headings, quotes with their speakers, a fact box and captions`, async ({
    page,
    newsroom,
  }) => {
    const body = newsroom.story('kone-qala').seed[lang]?.body;
    await page.goto(newsroom.path('kone-qala', lang));
    const article = page.getByRole('main').getByRole('article').first();
    await expect(article.getByRole('heading', { level: 2, name: block(body, 'h2').h2 })).toBeVisible();
    await expect(article.getByRole('heading', { level: 3, name: block(body, 'h3').h3 })).toBeVisible();
    const quote = article.locator('blockquote').first();
    await expect(quote.locator('p')).toHaveText(block(body, 'quote').quote);
    await expect(quote.locator('cite')).toHaveText(block(body, 'quote').source ?? '?');
    const facts = block(body, 'factBox').factBox;
    const box = article.getByRole('complementary', { name: facts.title });
    await expect(box.getByRole('listitem')).toHaveCount(facts.items.length);
    const paragraphs = body?.filter((each) => typeof each === 'string').length ?? 0;
    expect(paragraphs).toBeGreaterThan(15);
    for (const image of await article.getByRole('figure').all()) {
      await expect(image.locator('figcaption')).toContainText(words[lang].Picture.credit.replace('{name}', ''));
    }
    await expect(article.locator('img[alt=""]:visible').and(article.locator('figure img'))).toHaveCount(0);
  });

  test(`the gallery in ${lang} is moved by its buttons and by the arrow keys`, async ({ page, newsroom }) => {
    const { gallery } = block(newsroom.story('kone-qala').seed[lang]?.body, 'gallery');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(newsroom.path('kone-qala', lang));
    const section = page.getByRole('region', { name: said.gallery });
    const strip = section.getByRole('list', { name: said.gallery });
    const count = section.getByRole('status');
    await expect(strip.getByRole('listitem')).toHaveCount(gallery.length);
    await section.scrollIntoViewIfNeeded();
    await expect(count).toHaveText(`1 / ${gallery.length}`);
    await expect(section.getByRole('button', { name: said.previous })).toBeDisabled();
    await section.getByRole('button', { name: said.following }).click();
    await expect(count).toHaveText(`2 / ${gallery.length}`);
    await strip.focus();
    await page.keyboard.press('ArrowRight');
    await expect(count).toHaveText(`3 / ${gallery.length}`);
    await page.keyboard.press('ArrowLeft');
    await expect(count).toHaveText(`2 / ${gallery.length}`);
  });

  test(`a table in ${lang} has its caption and its header cells, and scrolls in its own box`, async ({
    page,
    newsroom,
  }) => {
    const { table } = block(newsroom.story('qyzylsha').seed[lang]?.body, 'table');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(newsroom.path('qyzylsha', lang));
    const shown = page.getByRole('table');
    await expect(shown.getByRole('columnheader')).toHaveText(table.header);
    await expect(shown.getByRole('row')).toHaveCount(table.rows.length + 1);
    if (table.caption) await expect(shown.locator('caption')).toHaveText(table.caption);
    const box = page.locator('section:has(> table)');
    await box.focus();
    await expect(box).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test(`«${said.readAlso}» is one line that leads to the story`, async ({ page, newsroom }) => {
    const { readAlso } = block(newsroom.story('talas-zhagalauy-zhoba').seed[lang]?.body, 'readAlso');
    await page.goto(newsroom.path('talas-zhagalauy-zhoba', lang));
    const line = page.getByRole('main').getByRole('paragraph').filter({ hasText: said.readAlso });
    await expect(line.getByRole('link')).toHaveAttribute('href', newsroom.path(readAlso, lang));
  });
}
