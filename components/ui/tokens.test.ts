import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

type Theme = Record<string, string>;

const themes = readThemes(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'));

function readThemes(stylesheet: string): Theme[] {
  const blocks = [...stylesheet.matchAll(/\{([^{}]*--paper:[^{}]*)\}/g)];
  return blocks.map(([, body = '']) =>
    Object.fromEntries([...body.matchAll(/--(\w+): (#[\da-f]+);/g)].map(([, name = '', value = '']) => [name, value])),
  );
}

function pairs(theme: Theme): [string, string, number][] {
  return ['ink', 'soft', 'faint', 'dawn', 'moon'].flatMap((text) =>
    ['paper', 'raised'].map((ground): [string, string, number] => [
      text,
      ground,
      contrast(theme[text] ?? '#000', theme[ground] ?? '#000'),
    ]),
  );
}

describe('the colours', () => {
  test('there is a light theme, a dark one by preference, and the same dark one by choice', () => {
    expect(themes).toHaveLength(3);
    expect(themes[1]).toEqual(themes[2]);
    expect(themes[0]?.paper).not.toBe(themes[1]?.paper);
  });

  test.each(themes.map((theme, index) => [index, theme] as const))(
    'every text of theme %i reads at 4.5:1 at least',
    (_, theme) => {
      for (const [text, ground, ratio] of pairs(theme))
        expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the measure itself is right', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });
});
