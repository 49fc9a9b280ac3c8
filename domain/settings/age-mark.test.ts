import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { onBothEngines } from '#db/testing';
import { takeDownArticle } from '#domain/articles/commands/take-down-article';
import { changeStory } from '#domain/stories/commands/change-story';
import { actorOf, newArticle, now, plainStory, system, tagsSince } from '#domain/testing';
import { changeSiteSettings } from './commands/change-site-settings.ts';
import { getSiteSettings } from './queries.ts';
import { higherAgeMark, unnamedSite } from './rules.ts';
import type { AgeMark } from './types.ts';

const shown = async () => (await getSiteSettings()).shownAgeMark;
const marked = (ageMark: AgeMark | null, more = {}) => newArticle({ parts: { ageMark }, ...more });
const takeDown = (storyId: number, lang: 'kk' | 'ru' = 'kk') =>
  takeDownArticle(system, { storyId, lang, reason: '' }, now);

onBothEngines('the age mark of the site', () => {
  test('is its own until something for older readers is published, and again when that is taken down', async () => {
    await marked('18+', { status: 'draft' });
    await marked('6+');
    expect(await shown()).toBe('12+');
    const adult = await marked('18+');
    await newArticle({ storyId: adult, lang: 'ru', title: 'Для взрослых' });
    await marked('16+');
    expect(await shown()).toBe('18+');
    await takeDown(adult);
    expect(await shown()).toBe('18+');
    await takeDown(adult, 'ru');
    expect(await shown()).toBe('16+');
    expect((await getSiteSettings()).ageMark).toBe('12+');
  });

  test('rises and falls with a change of a published story, and never below what an admin set', async () => {
    const story = await marked(null);
    const change = (baseVersion: number, ageMark: AgeMark | null) =>
      changeStory(system, { storyId: story, baseVersion, parts: { ...plainStory, ageMark }, relatedIds: [] }, now);
    await change(1, '16+');
    expect(await shown()).toBe('16+');
    await change(2, '0+');
    expect(await shown()).toBe('12+');
    await changeSiteSettings(actorOf('admin'), { ...unnamedSite, ageMark: '18+' }, now);
    await change(3, '16+');
    expect(await shown()).toBe('18+');
  });

  test('changes every page only when it becomes another one', async () => {
    await marked('12+');
    const before = await latestChange();
    await marked('6+');
    await marked(null);
    expect(await tagsSince(before)).not.toContain('site');
    const then = await latestChange();
    const adult = await marked('18+');
    expect(await tagsSince(then)).toContain('site');
    const later = await latestChange();
    await marked('18+');
    expect(await tagsSince(later)).not.toContain('site');
    await takeDown(adult);
    expect(await tagsSince(later)).not.toContain('site');
  });
});

test.each([
  ['12+', null, '12+'],
  ['12+', '6+', '12+'],
  ['0+', '6+', '6+'],
  ['12+', '18+', '18+'],
] as const)('of %s and %s pages show %s', (one, other, higher) => expect(higherAgeMark(one, other)).toBe(higher));
