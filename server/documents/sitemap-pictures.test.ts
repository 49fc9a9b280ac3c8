import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { saveArticle } from '#domain/articles/commands/save-article';
import { fieldsOf } from '#domain/articles/rules';
import { stateOf } from '#domain/articles/testing';
import { type Block, type Body, bodyVersion } from '#domain/body/types';
import { changeStory } from '#domain/stories/commands/change-story';
import { actorOf, newArticle, now, plainStory } from '#domain/testing';
import { newPicture, origin, readXml } from './testing.ts';

const editor = actorOf('editor');

type Url = { loc: string; 'image:image'?: { 'image:loc': string }[] };

async function picturesByAddress(): Promise<Record<string, string[]>> {
  const urls: Url[] = (await readXml('/sitemap/2026-11.xml')).urlset.url;
  const named = urls.map(({ loc, 'image:image': images = [] }): [string, string[]] => [
    loc.slice(origin.length),
    images.map((image) => image['image:loc'].slice(`${origin}/media/`.length).replace('-1200.jpg', '')),
  ]);
  return Object.fromEntries(named);
}

onBothEngines('pictures in the map', () => {
  test('are all that readers see of an article, the hero first, each once, and none of a text to come', async () => {
    const [hero, river, bridge, secret] = [
      await newPicture('hero'),
      await newPicture('river'),
      await newPicture('bridge'),
      await newPicture('secret'),
    ];
    const gallery: Block = { type: 'gallery', images: [{ mediaId: bridge }, { mediaId: hero }, { mediaId: 9_999 }] };
    const blocks: Block[] = [{ type: 'image', mediaId: river }, gallery];
    const body: Body = { version: bodyVersion, blocks };
    const { articleId, storyId } = await createDraft(editor, { lang: 'kk', title: 'Өзен', body }, now);
    const parts = { ...plainStory, heroMediaId: hero };
    await changeStory(editor, { storyId, baseVersion: 1, parts, relatedIds: [] }, now);
    await publishArticle(editor, { articleId }, now);
    const { version: baseVersion } = await stateOf(articleId);
    const next: Body = { version: bodyVersion, blocks: [{ type: 'image', mediaId: secret }] };
    const text = { title: 'Өзен', lead: null, body: next };
    await saveArticle(editor, { articleId, baseVersion, text, fields: fieldsOf(text) }, now);
    const plain = await newArticle({ title: 'Мектеп' });
    const shown = ['hero', 'river', 'bridge'];
    expect(await picturesByAddress()).toEqual({
      ...Object.fromEntries(['', '/lat', '/tote'].map((script) => [`${script}/${storyId}/ozen`, shown])),
      ...Object.fromEntries(['', '/lat', '/tote'].map((script) => [`${script}/${plain}/mektep`, []])),
    });
  });
});
