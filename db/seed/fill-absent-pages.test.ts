import { expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { addPage } from '#domain/pages/commands/add-page';
import { changePage } from '#domain/pages/commands/change-page';
import { getPage, listEmptyPages, listPageTitles } from '#domain/pages/queries';
import { moveAddress } from '#domain/redirects/commands/move-address';
import { fillingsOf } from '#domain/settings/fillings';
import { unnamedSite } from '#domain/settings/rules';
import { localizedSettings } from '#domain/settings/types';
import { actorOf, now, plainBody } from '#domain/testing';
import { staticPagePath } from '#lib/paths';
import { fillAbsentPages } from './fill-absent-pages.ts';
import { starterPages } from './starter-pages.ts';

const chief = actorOf('chief');
const slugs = starterPages.map(({ slug }) => slug);

onBothEngines('the pages every newsroom begins with', () => {
  test('come once, in both languages, and change nothing when they are there', async () => {
    await fillAbsentPages(starterPages, now);
    for (const lang of ['kk', 'ru'] as const)
      expect((await listPageTitles(lang)).map(({ slug }) => slug)).toEqual(slugs);
    expect(await listEmptyPages()).toEqual([]);
    const before = await latestChange();
    await fillAbsentPages(starterPages, now);
    expect(await latestChange()).toBe(before);
  });

  test('never come over what a newsroom wrote or emptied, or where an address of its own leads on', async () => {
    await addPage(chief, { titles: { kk: 'Біздің әдеп', ru: 'Наша этика' }, slug: 'ethics' }, now);
    const text = { title: 'Біздің әдеп', body: plainBody('Өз мәтініміз.') };
    await changePage(chief, { slug: 'ethics', lang: 'kk', revision: 0, text }, now);
    await transaction(() => moveAddress(staticPagePath, { from: 'privacy', to: 'qupiyalyq' }, now));
    await fillAbsentPages(starterPages, now);
    expect(await getPage('ethics', 'kk')).toMatchObject(text);
    expect(await getPage('ethics', 'ru')).toMatchObject({ title: 'Наша этика', body: { blocks: [] } });
    expect(await getPage('privacy', 'kk')).toBeNull();
    expect(await listEmptyPages()).toEqual([{ slug: 'ethics', lang: 'ru', title: 'Наша этика' }]);
  });
});

test.each(['kk', 'ru'] as const)('the imprint says in %s whatever an admin can say of the law', (lang) => {
  const [imprint] = starterPages.filter(({ slug }) => slug === 'imprint');
  const asked = localizedSettings.filter((name) => name !== 'tagline' && name !== 'motto');
  for (const name of [...asked, 'phone', 'email', 'ageMark'])
    expect(JSON.stringify(imprint?.[lang])).toContain(`: {${name}}"`);
});

test.each(['kk', 'ru'] as const)('the page on privacy says in %s how long each thing is kept', (lang) => {
  const [privacy] = starterPages.filter(({ slug }) => slug === 'privacy');
  const fillings = fillingsOf({ ...unnamedSite, shownAgeMark: '12+' }, lang);
  const said = JSON.stringify(privacy?.[lang]);
  for (const [name, days] of Object.entries({ lostDays: 90, letterDays: 365, spamDays: 30, sessionDays: 30 })) {
    expect(said).toContain(`{${name}}`);
    expect(fillings[name]).toBe(String(days));
  }
});
