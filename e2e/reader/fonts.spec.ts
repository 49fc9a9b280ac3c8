import { langs } from '../../lib/lang.ts';
import { inLang } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

const letters = [...'әғқңөұүһіӘҒҚҢӨҰҮҺІ₸№«»—'];

for (const lang of langs) {
  test(`our own fonts draw every Kazakh letter and ₸ in ${lang}`, async ({ page, newsroom }) => {
    await page.goto(newsroom.path('kone-qala', lang));
    await page.reload();
    const faces = await page.evaluate(async () => {
      const families = new Set<string>();
      for (const element of document.body.querySelectorAll('*')) {
        const { fontFamily, fontWeight, fontStyle } = getComputedStyle(element);
        families.add(`${fontStyle} ${fontWeight} 20px ${fontFamily.split(',')[0]}`);
      }
      return [...families];
    });
    expect(new Set(faces.map((face) => face.split('px ')[1]))).toEqual(new Set(['Literata', 'Onest']));
    const missing = await page.evaluate(
      async ([fonts, signs]) => {
        const found: string[] = [];
        const pen = document.createElement('canvas').getContext('2d');
        const widthOf = (font: string, text: string) => {
          if (!pen) throw new Error('no canvas');
          pen.font = font;
          return pen.measureText(text).width;
        };
        for (const font of fonts) {
          await document.fonts.load(font, signs.join(''));
          for (const sign of signs) {
            const isOwn = widthOf(`${font}, monospace`, sign) === widthOf(`${font}, serif`, sign);
            if (!document.fonts.check(font, sign) || !isOwn) found.push(`${sign} in ${font}`);
          }
        }
        return found;
      },
      [faces, letters] as const,
    );
    expect(missing).toEqual([]);
  });

  test(`the fonts of the first screen in ${lang} weigh at most 60 kB and come from here`, async ({ page }) => {
    const fonts = new Map<string, number>();
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'font') fonts.set(response.url(), (await response.body()).length);
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(inLang(lang, '/'), { waitUntil: 'networkidle' });
    const sizes = [...fonts.values()];
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  });
}
