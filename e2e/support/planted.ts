import { act } from './act.ts';

/** Where an article stands whose words nobody may read outside the desk; `pending` is what was saved over a published one. */
const hidden = ['draft', 'review', 'planned', 'embargoed', 'gone', 'pending'] as const;
const parts = ['title', 'lead', 'body', 'slug', 'tag'] as const;

/** A word that stands in no other text, looks the same in every script and says where it came from: `zqdraftlead`. */
const marked = new RegExp(`zq(?:${[...hidden, 'shown'].join('|')})(?:${parts.join('|')})`, 'gi');

/** The words of the article in one state. */
export const wordsOf = (state: Planted['state']) => parts.map((part) => `zq${state}${part}`).sort();

/** Every word of the planted articles that nobody may find, to look for. */
export const hiddenWords = hidden.flatMap(wordsOf);

export type Planted = { storyId: number; state: (typeof hidden)[number] | 'shown' };

/** The marked words in an answer, each once, in lower case. */
export function marksIn(text: string): string[] {
  const words = text.replaceAll(/\u00ad|&shy;|%C2%AD/g, '').match(marked) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))].sort();
}

/** Only those nobody may read. */
export function hiddenIn(text: string): string[] {
  return marksIn(text).filter((word) => !word.startsWith('zqshown'));
}

/**
 * Puts into a newsroom one story for every state, in both languages, in a rubric, a place and with an author that others have too, and
 * with a tag of its own: one readers see and those they must not.
 */
export function plant(varFolder: string): Planted[] {
  const planted = act(
    varFolder,
    `
    const { addTag } = await import('#domain/tags/commands/add-tag');
    const { getPlaceBySlug } = await import('#domain/places/queries');
    const { getAuthorBySlug } = await import('#domain/authors/queries');
    const { submitArticle } = await import('#domain/articles/commands/submit-article');
    const { scheduleArticle } = await import('#domain/articles/commands/schedule-article');
    const { setEmbargo } = await import('#domain/articles/commands/set-times');
    const [rubric, place, author] = [
      await getRubricBySlug('sport'), await getPlaceBySlug('taraz'), await getAuthorBySlug('madina-tulegen'),
    ];
    const at = new Date(now.getTime() + 7 * 86_400_000);
    const wordsOf = (mark) => ({
      title: 'Мақала ' + mark + 'title', lead: 'Бұл мақаланың кіріспесі осы: ' + mark + 'lead.', body: body(mark + 'body'),
    });
    const save = async (articleId, mark) => {
      const { version: baseVersion } = await findState({ articleId });
      const text = wordsOf(mark);
      const fields = { ...fieldsOf(text), slug: mark + 'slug', seoTitle: mark + 'title', seoDescription: mark + 'lead' };
      await saveArticle(actor, { articleId, baseVersion, text, fields }, now);
    };
    const bring = {
      draft: () => {},
      review: (articleId) => submitArticle(actor, { articleId, note: 'zqreviewbody' }, now),
      planned: (articleId) => scheduleArticle(actor, { articleId, at }, now),
      embargoed: (articleId) => setEmbargo(actor, { articleId, at }, now),
      gone: (articleId) => takeDownArticle(actor, { articleId, reason: 'zqgonebody' }, now),
      pending: (articleId) => save(articleId, 'zqpending'),
      shown: () => {},
    };
    const planted = [];
    for (const state of Object.keys(bring)) {
      const mark = 'zq' + state;
      const tagId = await addTag(actor, { name: { kk: mark + 'tag', ru: mark + 'tag' }, kind: 'topic', slug: mark + 'tag' }, now);
      const parts = {
        rubricId: rubric.id, format: 'news', heroMediaId: null, ageMark: null, placeIds: [place.id],
        tagIds: state === 'pending' ? [] : [tagId], credits: [{ authorId: author.id, role: 'author', lang: null }],
      };
      const storyId = await createStory(actor, parts, now);
      for (const lang of ['kk', 'ru']) {
        const status = ['gone', 'pending', 'shown'].includes(state) ? 'published' : 'draft';
        const publishedAt = status === 'published' ? now : null;
        const text = state === 'pending' ? { title: 'Түзетілетін мақала', lead: 'Мұны редакция әлі түзетіп жатыр.', body: body('Мәтін.') } : wordsOf(mark);
        const slug = state === 'pending' ? 'tuzetiletin' : mark + 'slug';
        const articleId = await addArticle(actor, { storyId, lang, text, slug, status, publishedAt }, now);
        await bring[state](articleId);
      }
      planted.push({ storyId, state });
    }
    return planted;`,
  );
  return JSON.parse(planted) as Planted[];
}
