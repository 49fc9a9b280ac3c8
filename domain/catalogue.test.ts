import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { fillStarter } from '#db/seed/fill-starter';
import { starterPlaces, starterRubrics } from '#db/seed/starter';
import { onBothEngines } from '#db/testing';
import { noteAct } from '#domain/audit/commands/note-act';
import { getAuthorBySlug, listAuthors } from '#domain/authors/queries';
import { postMessage } from '#domain/outbox/commands/post-message';
import { getPage, listPageTitles } from '#domain/pages/queries';
import { tagOfPage } from '#domain/pages/rules';
import { getPlaceBySlug, listPlaces } from '#domain/places/queries';
import { findRedirect } from '#domain/redirects/queries';
import { getRubricBySlug, listRubrics } from '#domain/rubrics/queries';
import { systemActor } from '#domain/sessions/rules';
import { changeSiteSettings } from '#domain/settings/commands/change-site-settings';
import { getSiteSettings } from '#domain/settings/queries';
import { unnamedSite, usualScripts } from '#domain/settings/rules';
import { getTagBySlug } from '#domain/tags/queries';
import { actorOf, newNames, now, plainBody, tagsSince } from '#domain/testing';

onBothEngines('the small nouns', () => {
  describe('rubrics and places', () => {
    test('stand in the order of the navigation; only the first rubric is the stream', async () => {
      await fillStarter();
      const rubrics = await listRubrics();
      expect(rubrics.map(({ slug, name }) => ({ slug, name }))).toEqual(starterRubrics);
      expect(rubrics.filter((rubric) => rubric.isStream).map((rubric) => rubric.slug)).toEqual(['zhanalyqtar']);
      expect((await listPlaces()).map(({ slug, name }) => ({ slug, name }))).toEqual(starterPlaces);
    });

    test('filling a newsroom that has rubrics adds nothing', async () => {
      await fillStarter();
      await Promise.all([fillStarter(), fillStarter()]);
      expect(await listRubrics()).toHaveLength(starterRubrics.length);
      expect(await listPlaces()).toHaveLength(starterPlaces.length);
    });

    test('are found by slug', async () => {
      await fillStarter();
      expect(await getRubricBySlug('aleumet')).toMatchObject({
        name: { kk: 'Әлеумет', ru: 'Социум' },
        isStream: false,
      });
      expect(await getPlaceBySlug('merki')).toMatchObject({ name: { kk: 'Меркі ауданы', ru: 'Меркенский район' } });
      for (const slug of ['', 'ALEUMET', 'zhoq', "' or 1=1 --", '🎉', 'x'.repeat(5_000)]) {
        expect(await getRubricBySlug(slug)).toBeNull();
        expect(await getPlaceBySlug(slug)).toBeNull();
      }
    });
  });

  test('tags and authors are found by slug, authors also by number', async () => {
    const { aruna, dias, kitap } = await newNames();
    expect(await getTagBySlug('kitap')).toEqual({ id: kitap, slug: 'kitap', name: { kk: 'Кітап', ru: 'Книги' } });
    expect(await getTagBySlug('zhoq')).toBeNull();
    const author = {
      ...{ id: aruna, slug: 'aruna', name: { kk: 'Аруна Сәрсен', ru: 'Аруна Сарсен' } },
      ...{ role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, portraitMediaId: null, isHouse: false },
    };
    expect(await getAuthorBySlug('aruna')).toEqual(author);
    expect(await getAuthorBySlug('zhoq')).toBeNull();
    expect((await listAuthors([dias, aruna, 999])).map((each) => each.slug).sort()).toEqual(['aruna', 'dias']);
    expect(await listAuthors([])).toEqual([]);
  });

  test('a slug is given once', async () => {
    await newNames();
    const again = transaction(async () => {
      const { db, t } = database();
      await db.insert(t.tags).values({ slug: 'kitap', kind: 'topic', name: { kk: '', ru: '' } });
    });
    await expect(again).rejects.toThrow();
  });

  test('a static page is there in its language; the footer lists pages in the order they were made', async () => {
    await transaction(async () => {
      const { db, t } = database();
      const page = (slug: string, lang: 'kk' | 'ru', title: string) => ({
        slug,
        lang,
        title,
        body: plainBody(title),
        updatedAt: now,
      });
      await db
        .insert(t.pages)
        .values([page('rules', 'kk', 'Ереже'), page('about', 'kk', 'Біз туралы'), page('about', 'ru', 'О нас')]);
    });
    expect(await getPage('about', 'ru')).toEqual({
      slug: 'about',
      title: 'О нас',
      body: plainBody('О нас'),
      updatedAt: now,
    });
    expect(await getPage('rules', 'ru')).toBeNull();
    expect(await listPageTitles('kk')).toEqual([
      { slug: 'rules', title: 'Ереже' },
      { slug: 'about', title: 'Біз туралы' },
    ]);
    expect(tagOfPage('about', 'kk')).toBe('page:about:kk');
  });

  test('an address that moved leads on, another nowhere', async () => {
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.redirects).values({ fromPath: '/байланыс', toPath: '/contact', createdAt: now });
    });
    expect(await findRedirect('/байланыс')).toBe('/contact');
    expect(await findRedirect('/')).toBeNull();
  });

  describe('settings', () => {
    const shown = { shownAgeMark: '12+', scripts: usualScripts };
    const named = {
      ...unnamedSite,
      name: { kk: 'Ақ жол', ru: 'Ак жол' },
      socials: { telegram: 'https://t.example/aqzhol', vk: null },
    };

    test('of a newsroom nobody named are empty, not missing', async () => {
      expect(await getSiteSettings()).toEqual({ ...unnamedSite, ...shown });
    });

    test('once set are there, tell every page, and can be set again', async () => {
      await changeSiteSettings(actorOf('admin'), unnamedSite, now);
      await changeSiteSettings(actorOf('admin'), named, now);
      expect(await getSiteSettings()).toEqual({ ...named, ...shown });
      expect(await tagsSince(0)).toEqual(['site', 'site']);
      const { db, t } = database();
      expect(await db.select({ actor: t.audit.actor, noun: t.audit.noun }).from(t.audit).limit(1)).toEqual([
        { actor: 'admin@test', noun: 'settings' },
      ]);
    });

    test('a setting added by a newer program has the value of an unnamed newsroom', async () => {
      await transaction(async () => {
        const { db, t } = database();
        await db.insert(t.settings).values({ key: 'site', value: { phone: '1' } });
      });
      expect(await getSiteSettings()).toEqual({ ...unnamedSite, ...shown, phone: '1' });
    });

    test.each(['reporter', 'editor', 'chief'] as const)('are not for a %s', async (role) => {
      await expect(changeSiteSettings(actorOf(role), named, now)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await latestChange()).toBe(0);
    });
  });

  test('journal and outbox keep what they were given and fall with their transaction', async () => {
    const write = async () => {
      await noteAct(systemActor('import'), { action: 'add', noun: 'media', nounId: 5, details: { reason: 'ә' } }, now);
      await postMessage('article-shown', { storyId: 5 }, now);
    };
    await expect(transaction(() => write().then(() => Promise.reject(new Error('stopped'))))).rejects.toThrow(
      'stopped',
    );
    await transaction(write);
    const { db, t } = database();
    expect(await db.select().from(t.audit)).toEqual([
      {
        id: expect.any(Number),
        at: now,
        actor: 'import',
        userId: null,
        action: 'add',
        noun: 'media',
        nounId: '5',
        details: { reason: 'ә' },
      },
    ]);
    expect(await db.select().from(t.outbox)).toEqual([
      {
        ...{
          id: expect.any(Number),
          topic: 'article-shown',
          payload: { storyId: 5 },
          createdAt: now,
          deliverAfter: now,
        },
        ...{ attempts: 0, deliveredAt: null, lastError: null, subject: null, failedAt: null, result: null },
      },
    ]);
  });
});
