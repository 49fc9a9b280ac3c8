import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** One line of set text: its width in pixels and its outlines as SVG elements with the origin at the start of the base line. */
export type SetLine = { width: number; outlines: string };

export type Typeface = {
  /** Sets a text on one line; letters the face does not have are left out. */
  set(text: string, size: number): SetLine;
};

/** The desk draws cards from a bundle, which knows no folder of its own: every process that draws is started in the project's. */
const folder = join(/* turbopackIgnore: true */ process.cwd(), 'domain/cards/faces');

/** Opens one of the faces in `domain/cards/faces` (made by scripts/make-fonts.mjs): no font of the machine is needed. */
export function openTypeface(name: 'literata-600' | 'onest-500'): Typeface {
  const face = new Face(new Blob(readFileSync(join(folder, `${name}.ttf`))));
  const font = new Font(face);
  const letters = new Set(face.collectUnicodes());
  const known = (text: string) =>
    [...text.normalize('NFC')].filter((letter) => letters.has(letter.codePointAt(0) ?? 0));
  return {
    set(text, size) {
      const buffer = new Buffer();
      buffer.addText(known(text).join(''));
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let [at, outlines] = [0, ''];
      buffer.getGlyphInfos().forEach(({ codepoint: glyph }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const path = font.glyphToPath(glyph);
        if (path) outlines += `<path transform="translate(${at + xOffset} ${yOffset})" d="${path}"/>`;
        at += xAdvance;
      });
      const scale = size / face.upem;
      return { width: at * scale, outlines: `<g transform="scale(${scale} ${-scale})">${outlines}</g>` };
    },
  };
}
