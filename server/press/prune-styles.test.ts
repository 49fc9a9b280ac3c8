import { expect, test } from 'vitest';
import { createStylePruner, fromTheRight } from './prune-styles.ts';

const pruner = createStylePruner();
const prune = (css: string, classes: ReadonlySet<string>) => pruner(css, classes).css;
const on = (...classes: string[]) => new Set(classes);

test('rules of components that are not on the page go, with media queries left empty by it', () => {
  const css = 'a{color:red}.Ab12cd_card{margin:0}.Xy98zw_card{margin:1px}@media print{.Xy98zw_card p{margin:0}}';
  expect(prune(css, on('Ab12cd_card'))).toBe('a{color:red}._0{margin:0}');
});

test('a selector goes out of its list and leaves the others', () => {
  expect(prune('.Ab12cd_a,.Xy98zw_b>li,h1{margin:0}', on('Ab12cd_a'))).toBe('._0,h1{margin:0}');
});

test('classes that are only alternatives inside a group do not decide', () => {
  const css = '.Ab12cd_a :is(.Xy98zw_b,p){margin:0}.Ab12cd_a:not(.Xy98zw_b){margin:0}';
  expect(prune(css, on('Ab12cd_a'))).toBe(css.replaceAll('Ab12cd_a', '_0'));
});

test('attributes, faces, layers and declarations stay as they are', () => {
  const css =
    '@font-face{font-family:A;src:url(/fonts/a.0a1b.woff2)}:root[data-theme=dark]{--a:1.5rem}@page{margin:1cm}';
  expect(prune(css, on())).toBe(css);
});

test('the same sheet serves pages with other classes', () => {
  const css = '.Ab12cd_a{margin:0}.Xy98zw_b{margin:0}';
  expect([prune(css, on('Ab12cd_a')), prune(css, on('Xy98zw_b'))]).toEqual(['._0{margin:0}', '._0{margin:0}']);
});

test('rules for pages from the right stand on no other page', () => {
  const css = '.Ab12cd_a{margin:0}[dir=rtl] .Ab12cd_a,h1{margin:1px}[dir=rtl] .Xy98zw_b{margin:0}';
  expect(prune(css, on('Ab12cd_a'))).toBe('._0{margin:0}h1{margin:1px}');
  expect(prune(css, on('Ab12cd_a', fromTheRight))).toBe('._0{margin:0}[dir=rtl] ._0,h1{margin:1px}');
});

test('classes get the same short names in whatever order a page has them', () => {
  const css = '.Xy98zw_b .Ab12cd_a:hover{margin:0}.byHand_{margin:1px}';
  const names = new Map([
    ['Ab12cd_a', '_0'],
    ['Xy98zw_b', '_1'],
  ]);
  const styles = { css: '._1 ._0:hover{margin:0}.byHand_{margin:1px}', names };
  expect(pruner(css, on('Ab12cd_a', 'Xy98zw_b', 'other'))).toEqual(styles);
  expect(pruner(css, on('Xy98zw_b', 'Ab12cd_a'))).toEqual(styles);
});

test('a movement no rule asks for goes, and one that is asked for stays', () => {
  const css = '.Ab12cd_a{animation:1s linear Ab12cd_read}@supports (a:b){@keyframes Ab12cd_read{to{opacity:0}}}';
  expect(prune(css, on('Ab12cd_a'))).toBe(css.replace('.Ab12cd_a', '._0'));
  expect(prune(css, on())).toBe('');
});

test('what the build prepares for colours of two schemes goes where no rule reads it', () => {
  const css = ':root{--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light}';
  expect(prune(css, on())).toBe(':root{color-scheme:light}');
  const read = `${css}a{color:var(--lightningcss-light,red)var(--lightningcss-dark,blue)}`;
  expect(prune(read, on())).toBe(read);
});
