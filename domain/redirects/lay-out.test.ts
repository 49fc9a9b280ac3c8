import { describe, expect, test } from 'vitest';
import { layOut, type Step } from './lay-out.ts';

const steps = (text: string): Step[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((pair) => ({ from: pair[0] ?? '', to: pair[1] ?? '' }));
const laid = (wanted: string, known = '') => {
  const { laid: written, loops } = layOut(steps(wanted), steps(known));
  return { written: written.map(({ from, to }) => from + to).sort(), loops: [...loops] };
};

describe('redirects laid out', () => {
  test.each([
    ['ab', '', ['ab']],
    ['ab bc', '', ['ac', 'bc']],
    ['bc ab', '', ['ac', 'bc']],
    ['ab', 'bc', ['ac']],
    ['bc', 'ab', ['ac', 'bc']],
    ['cd', 'ac bc', ['ad', 'bd', 'cd']],
    ['ab bc cd de', '', ['ae', 'be', 'ce', 'de']],
    ['ab', 'ac', ['ab']],
    ['ab', 'ab', []],
  ])('%j beside %j are one step long', (wanted, known, written) => {
    expect(laid(wanted, known)).toEqual({ written, loops: [] });
  });

  test.each([
    ['ab ba', '', [], ['a', 'b']],
    ['ba', 'ab', [], ['b']],
    ['aa', '', [], ['a']],
    ['ab bc ca xy', '', ['xy'], ['a', 'b', 'c']],
    ['xa ab ba', '', ['xa'], ['a', 'b']],
    ['ca', 'ac bc', [], ['c']],
  ])('%j beside %j never run in a circle', (wanted, known, written, loops) => {
    expect(laid(wanted, known)).toEqual({ written, loops });
  });
});
