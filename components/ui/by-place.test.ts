import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byPlace } from './by-place.ts';

const complaints = vi.spyOn(console, 'error').mockReturnValue();
const cell = (text: string, place: number) => createElement('td', null, `${place} ${text}`);
const markup = (children: ReactNode) => renderToStaticMarkup(createElement('tr', null, children));

afterEach(() => complaints.mockClear());

describe('items drawn by their place', () => {
  test('stand in their order, equal ones too, and React asks for no keys', () => {
    expect(markup(byPlace(['а', 'ә', 'а'], cell))).toBe('<tr><td>0 а</td><td>1 ә</td><td>2 а</td></tr>');
    expect(complaints).not.toHaveBeenCalled();
  });

  test('are told apart by React where each of a plain list would want a key', () => {
    markup(['а', 'ә'].map(cell));
    expect(complaints).toHaveBeenCalled();
  });

  test('may be none, one, bare text or nothing at all', () => {
    expect(markup(byPlace([], cell))).toBe('<tr></tr>');
    expect(markup(byPlace(['а'], cell))).toBe('<tr><td>0 а</td></tr>');
    expect(renderToStaticMarkup(byPlace(['а', '', 'ә'], (text) => text || null))).toBe('аә');
  });
});
