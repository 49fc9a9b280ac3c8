import { expect, test, vi } from 'vitest';
import { unnamedSite } from '#domain/settings/rules';
import { staticPagePath } from '#lib/paths';
import { paperNode } from './paper.ts';

const policiesOf = (...slugs: string[]) => {
  const pages = slugs.map((slug) => ({ name: slug, href: staticPagePath('ru', slug) }));
  return paperNode({ settings: unnamedSite, frame: { lang: 'ru', pages } });
};

vi.stubEnv('SITE_URL', 'https://paper.test');

test('the ethics of a paper stand on the page of that name, or else among its rules', () => {
  expect(policiesOf('rules', 'ethics')).toMatchObject({ ethicsPolicy: 'https://paper.test/ru/page/ethics' });
  expect(policiesOf('rules')).toMatchObject({ ethicsPolicy: 'https://paper.test/ru/page/rules' });
  expect(policiesOf('about')).not.toHaveProperty('ethicsPolicy');
});
