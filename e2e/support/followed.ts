import type { Edition } from '../../lib/editions.ts';
import { act } from './act.ts';
import { inEdition } from './published.ts';
import { askAlone, readAll } from './read-all.ts';

/** A message of the outbox: whom it tells, of what. */
export type Told = {
  topic: 'indexnow' | 'websub' | 'telegram';
  subject: string;
  payload: { urls?: string[]; lists?: string[] };
};

/** Does something in a process of its own and gives what was put into the outbox for it. */
export function listenTo(varFolder: string, code: string): Told[] {
  const told = act(
    varFolder,
    `
    await transaction(async () => {
      const { db, t } = database();
      await db.delete(t.outbox);
    });
    await (async () => {${code}})();
    const { db, t } = database();
    return (await db.select().from(t.outbox)).map(({ topic, subject, payload }) => ({ topic, subject, payload }));`,
  );
  return JSON.parse(told) as Told[];
}

/** Turns on everybody a newsroom can tell. */
export function turnPingsOn(varFolder: string): void {
  listenTo(
    varFolder,
    `
    const { changePingSettings } = await import('#domain/pings/commands/change-ping-settings');
    const telegram = { token: '123456789:' + 'Aa0_-'.repeat(7), isForgotten: false, channels: { kk: '@arai_kk', ru: '@arai_ru' },
      posts: 'every', isSilent: false };
    await changePingSettings(actor, { indexNow: { isOn: true, host: 'yandex.com' }, hub: 'https://hub.example/', telegram }, 'secret', now);`,
  );
}

/** A story of its own rubric, tag and author, published in both languages now and posted in the Kazakh channel; `name` begins all their addresses. */
export function publishFollowed(varFolder: string, name: string) {
  const made = act(
    varFolder,
    `
    const { addRubric } = await import('#domain/rubrics/commands/add-rubric');
    const { addTag } = await import('#domain/tags/commands/add-tag');
    const { addAuthor } = await import('#domain/authors/commands/add-author');
    const named = (noun) => ({ name: { kk: '${name}-' + noun, ru: '${name}-' + noun }, slug: '${name}-' + noun });
    const blank = { role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, portraitMediaId: null };
    const rubricId = await addRubric(actor, { ...named('rubric'), isOpinion: false }, now);
    const tagId = await addTag(actor, { ...named('tag'), kind: 'topic' }, now);
    const authorId = await addAuthor(actor, { ...named('author'), ...blank }, now);
    const parts = { rubricId, format: 'news', heroMediaId: null, ageMark: null, tagIds: [tagId], placeIds: [],
      credits: [{ authorId, role: 'author', lang: null }] };
    const storyId = await createStory(actor, parts, now);
    const text = { title: '${name} story', lead: null, body: body('Мәтін.') };
    for (const lang of ['kk', 'ru'])
      await addArticle(actor, { storyId, lang, text, status: 'published', publishedAt: now }, now);
    const { unsentPost } = await import('#domain/telegram/rules');
    const post = { ...unsentPost(storyId, 'kk'), chat: '@arai_kk', messageId: 7, begunAt: now, sentAt: now };
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.telegramPosts).values(post);
    });
    return { storyId, rubricId, tagId, authorId };`,
  );
  return JSON.parse(made) as Record<'storyId' | 'rubricId' | 'tagId' | 'authorId', number>;
}

/** The first lines of what gives another name and address to a thing; the code that follows uses `named`. */
export const renamed = (name: string) => `
  const named = { name: { kk: '${name}', ru: '${name}' }, slug: '${name}' };
  const blank = { role: { kk: '', ru: '' }, bio: { kk: '', ru: '' }, portraitMediaId: null };`;

/** Which of these addresses hold a word now. */
export async function holding(origin: string, paths: readonly string[], word: string): Promise<string[]> {
  const answers = await readAll(origin, paths);
  return answers.filter(({ status, text }) => status === 200 && text.includes(word)).map(({ path }) => path);
}

/** Where old addresses lead in each edition, with the status: one step each. */
export async function stepsFrom(origin: string, editions: readonly Edition[], path: string) {
  const asked = editions.map((edition) => askAlone(origin + inEdition(edition, path)));
  return (await Promise.all(asked)).map((answer) => [answer.status, answer.headers.get('location')]);
}
