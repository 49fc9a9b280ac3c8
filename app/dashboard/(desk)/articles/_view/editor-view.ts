import { libraryEntry } from '#app/_server/library-entry.ts';
import type { EditableArticle, EditorChoices, Named } from '#components/dashboard/editor/editor-types.ts';
import { type PictureInfo, pictureInfo } from '#components/dashboard/editor/extensions/lookups.ts';
import type { SourceText } from '#components/dashboard/editor/side/source-column.client.tsx';
import { listCards, listStates } from '#domain/articles/queries';
import { describedArticle } from '#domain/articles/rules';
import { listAuthors } from '#domain/authors/queries';
import { bodyMediaIds, bodyStoryIds, bodyText } from '#domain/body/rules';
import { getEditable } from '#domain/desk/queries';
import type { EditableArticle as Editable } from '#domain/desk/types';
import { listMediaByIds } from '#domain/media/queries/library';
import { listPlaces } from '#domain/places/queries';
import { getRevision } from '#domain/revisions/queries';
import type { RevisionText } from '#domain/revisions/types';
import { listRubrics } from '#domain/rubrics/queries';
import type { Actor, SignedIn } from '#domain/sessions/types';
import { getSiteSettings } from '#domain/settings/queries';
import { getTag } from '#domain/tags/queries';
import { getTranslation } from '#domain/translations/queries';
import { readEnv } from '#lib/env';
import { type Lang, otherLang } from '#lib/lang';
import { formatTime } from '#lib/text/dates';
import { headWords } from '#lib/text/search-result';

/** An article as the editor's page shows it; `source` null without a text to translate beside. */
export async function editorView(
  signedIn: SignedIn,
  editable: Editable,
  text: RevisionText,
  source: SourceText | null,
) {
  const { actor, user } = signedIn;
  const { article, story } = editable;
  const { lang, storyId } = article;
  const mediaIds = [story.parts.heroMediaId ?? 0, ...bodyMediaIds(text.body), ...sourceMediaIds(source)];
  const storyIds = [...bodyStoryIds(text.body), ...story.relatedIds, ...sourceStoryIds(source)];
  const stories = await titlesOf(storyIds, lang);
  const states = await listStates(storyId);
  const view: EditableArticle = {
    ...{ articleId: article.id, storyId, lang, userId: user.id, version: article.version, text },
    ...{ savedAt: formatTime(article.savedAt), mayEdit: editable.mayEdit },
    story: {
      rubricId: story.parts.rubricId,
      format: story.parts.format,
      heroMediaId: story.parts.heroMediaId,
      ageMark: story.parts.ageMark,
      tags: await tagNames(story.parts.tagIds, lang),
      placeIds: story.parts.placeIds,
      credits: await credited(story.parts.credits, lang),
      related: story.relatedIds.map((id) => ({ id, name: stories[id] ?? `№ ${id}` })),
    },
    storyVersion: story.version,
    mayChangeStory: editable.mayEditStory,
    isStoryLive: states.some((state) => state.status === 'published'),
    pictures: await picturesOf(signedIn, mediaIds, lang),
    stories,
    other: await otherWords(actor, editable),
  };
  return view;
}

/** Rubrics and places to choose from, in the article's language, and what previews need of the site. */
export async function editorChoices(lang: Lang): Promise<EditorChoices> {
  const [rubrics, places, settings] = [await listRubrics(), await listPlaces(), await getSiteSettings()];
  return {
    rubrics: rubrics.filter((rubric) => !rubric.isStream).map(({ id, name }) => ({ id, name: name[lang] })),
    places: places.map(({ id, name }) => ({ id, name: name[lang] })),
    siteHost: new URL(readEnv(process.env).siteUrl).host,
    siteName: settings.name[lang],
  };
}

/** The text a translation is compared with, its changed blocks marked; null for an original. */
export async function sourceView(actor: Actor, articleId: number): Promise<SourceText | null> {
  const translation = await getTranslation(actor, articleId);
  if (!translation) return null;
  const { source } = translation;
  const text = (await getRevision(source.articleId, source.revision))?.text;
  if (!text) return null;
  const standing = translation.difference?.blocks.filter((block) => block.kind !== 'removed') ?? [];
  const { title, lead, body } = text;
  return {
    ...{ lang: source.lang, title, lead, mark: source.mark, isStale: translation.isStale },
    blocks: body.blocks.map((block, index) => ({ block, isChanged: (standing[index]?.kind ?? 'same') !== 'same' })),
  };
}

function sourceMediaIds(source: SourceText | null): number[] {
  return source ? bodyMediaIds({ version: 1, blocks: source.blocks.map(({ block }) => block) }) : [];
}

function sourceStoryIds(source: SourceText | null): number[] {
  return source ? bodyStoryIds({ version: 1, blocks: source.blocks.map(({ block }) => block) }) : [];
}

/** Pictures by number as the editor shows them. */
export async function picturesOf(
  signedIn: Pick<SignedIn, 'actor' | 'user'>,
  ids: number[],
  lang: Lang,
): Promise<Record<number, PictureInfo>> {
  const items = await listMediaByIds(signedIn.actor, [...new Set(ids)].filter((id) => id > 0).slice(0, 500));
  return Object.fromEntries(items.map((item) => [item.id, pictureInfo(libraryEntry(signedIn, item, lang))]));
}

/** Headlines of published stories by number, in this language where there is one. */
export async function titlesOf(ids: number[], lang: Lang): Promise<Record<number, string>> {
  const cards = [...(await listCards(ids, otherLang(lang))), ...(await listCards(ids, lang))];
  return Object.fromEntries(cards.map(({ storyId, title }) => [storyId, title]));
}

export async function tagNames(ids: number[], lang: Lang): Promise<Named[]> {
  const tags = await Promise.all(ids.map((id) => getTag(id)));
  return tags.flatMap((tag) => (tag ? [{ id: tag.id, name: tag.name[lang] }] : []));
}

async function credited(credits: Editable['story']['parts']['credits'], lang: Lang) {
  const authors = await listAuthors(credits.map((credit) => credit.authorId));
  const names = new Map(authors.map(({ id, name }) => [id, name[lang]]));
  return credits.map((credit) => ({ ...credit, name: names.get(credit.authorId) ?? `№ ${credit.authorId}` }));
}

async function otherWords(actor: Actor, { other }: Editable): Promise<EditableArticle['other']> {
  const text = other ? (await getEditable(actor, other.articleId)).text : null;
  if (!other || !text) return null;
  const { articleId, lang } = other;
  const siteName = (await getSiteSettings()).name[lang];
  const described = describedArticle({ ...text, ...text.fields }, bodyText(text.body));
  return { articleId, lang, siteName, words: headWords(described, { siteName }) };
}
