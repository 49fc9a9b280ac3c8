import { cardHeight, cardWidth } from '../rules.ts';
import type { CardWords } from '../types.ts';
import { fitText, leading } from './fit-text.ts';
import { openTypeface, type SetLine } from './typeface.ts';

/** The light colours of components/ui/tokens.css and the sign of components/ui/mark.tsx. */
const colours = {
  paper: '#fbf8f2',
  ink: '#1b1814',
  faint: '#6d675f',
  dawn: '#b8390e',
  moon: '#1f4380',
  halo: '#f3d9c8',
};
const disc = 'M4.6 22a12 12 0 1 1 22.8 0z';
const horizon = 'M1 24.5h30V28H1z';

const edge = 60;
const lineHeight = 12;
const serif = openTypeface('literata-600');
const sans = openTypeface('onest-500');

type Layout = {
  /** Pixels at the end of the card that a picture takes; 0 where there is none. */
  pictureWidth: number;
};

/**
 * The paper of a card: the sign and the name above, rubric and headline, the line of dawn below. Every letter is an outline, so
 * nothing an editor wrote is read as markup and no font of the machine is asked for.
 */
export function cardSvg({ name, kicker, headline, footer }: CardWords, { pictureWidth }: Layout): string {
  const paperWidth = cardWidth - pictureWidth;
  const width = paperWidth - 2 * edge;
  const bottom = cardHeight - lineHeight - 44;
  const top = 150;
  const small = oneLine(footer, 24, width);
  const above = oneLine(kicker, 28, width);
  const room = bottom - top - (small ? 52 : 0) - (above ? 56 : 0);
  const fitted = fitText(headline, serif, { width, height: room, largest: pictureWidth > 0 ? 60 : 80, smallest: 34 });
  const start = top + (above ? 56 : 0) + Math.max(0, (room - fitted.lines.length * fitted.size * leading) / 2);
  const baseLines = fitted.lines.map((_, index) => start + fitted.size * (0.92 + index * leading));
  return svg([
    `<path fill="${colours.paper}" d="M0 0h${paperWidth}v${cardHeight}H0z"/>`,
    pictureWidth > 0 ? '' : rise(),
    `<path fill="${colours.dawn}" d="M0 ${cardHeight - lineHeight}h${cardWidth}v${lineHeight}H0z"/>`,
    sign(edge - 4, 48, 64),
    place(oneLine(name, 36, width - 80), edge + 76, 93, colours.ink),
    place(above, edge, start - 26, colours.dawn),
    ...fitted.lines.map((line, index) => place(line, edge, baseLines[index] ?? 0, colours.ink)),
    place(small, edge, bottom, colours.faint),
  ]);
}

/** The largest of a few sizes at which a text stands on one line, cut where even the smallest is too wide; null for no text. */
function oneLine(text: string, size: number, width: number): SetLine | null {
  if (text === '') return null;
  const fitted = fitText(text, sans, { width, height: size * leading, largest: size, smallest: Math.min(size, 22) });
  return fitted.lines[0] ?? null;
}

function place(line: SetLine | null, x: number, y: number, colour: string): string {
  return line ? `<g fill="${colour}" transform="translate(${x} ${Math.round(y)})">${line.outlines}</g>` : '';
}

function sign(x: number, y: number, size: number): string {
  const scale = size / 32;
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${colours.dawn}" d="${disc}"/><path fill="${colours.moon}" d="${horizon}"/></g>`;
}

/** Where there is no picture the sun of the sign rises over the line below. */
function rise(): string {
  return `<circle cx="1010" cy="${cardHeight + 70}" r="270" fill="${colours.halo}"/>`;
}

function svg(parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}">${parts.join('')}</svg>`;
}
