import { and, eq } from 'drizzle-orm';
import { database } from '#db/client';
import type { StoryParts } from '#domain/articles/types';
import { getAuthor } from '#domain/authors/queries';
import { listMediaViews } from '#domain/media/queries';
import { getRubric } from '#domain/rubrics/queries';
import { getSiteSettings } from '#domain/settings/queries';
import type { LabelOf } from '#domain/stories/rules';
import type { Lang } from '#lib/lang';
import { capitalize } from '#lib/text/capitalize';
import { type CardRow, getCardForDesk } from './queries.ts';
import type { CardPicture, CardPlan, CardRef, CardWords } from './types.ts';

/** What to draw on a card, or null where readers see nothing it could be the card of. */
export async function readPlan(card: CardRow, labelOf: LabelOf): Promise<CardPlan | null> {
  const said = await readWords(card, labelOf);
  return said && planOf(card, said);
}

/** A text that readers need not have seen, and what its story is made of. */
type Draft = { storyId: number; lang: Lang; title: string; parts: StoryParts };

/** What would be drawn on the card of an article if it were published as it is now. */
export async function readDraftPlan({ storyId, lang, title, parts }: Draft, labelOf: LabelOf): Promise<CardPlan> {
  const card: CardRef = { noun: 'story', nounId: storyId, lang };
  const { chosenMediaId } = await getCardForDesk(card);
  const rubric = parts.rubricId === null ? null : await getRubric(parts.rubricId);
  const kicker = kickerOf(rubric?.name[lang] ?? '', labelOf(parts.format, lang));
  const shown = { ...card, mediaId: chosenMediaId ?? parts.heroMediaId, isChosen: chosenMediaId !== null };
  return planOf(shown, { headline: title, kicker });
}

type Shown = CardRef & Pick<CardRow, 'mediaId' | 'isChosen'>;

async function planOf(card: Shown, said: Said): Promise<CardPlan> {
  const picture = await readPicture(card);
  if (card.isChosen && picture) return { words: null, picture, isPortrait: false };
  const { name, tagline } = await getSiteSettings();
  const words: CardWords = { name: name[card.lang], footer: tagline[card.lang], ...said };
  return { words, picture, isPortrait: card.noun === 'author' };
}

type Said = Pick<CardWords, 'kicker' | 'headline'> & Partial<CardWords>;

async function readWords(card: CardRef, labelOf: LabelOf): Promise<Said | null> {
  const { noun, nounId, lang } = card;
  switch (noun) {
    case 'story':
      return readStory(nounId, lang, labelOf);
    case 'rubric': {
      const rubric = await getRubric(nounId);
      return rubric && { kicker: '', headline: rubric.name[lang] };
    }
    case 'author': {
      const author = await getAuthor(nounId);
      return author && { kicker: author.role[lang], headline: author.name[lang] };
    }
    case 'site': {
      const { name, tagline, motto } = await getSiteSettings();
      return { kicker: '', headline: capitalize(tagline[lang]) || name[lang], footer: motto[lang] };
    }
  }
}

async function readStory(storyId: number, lang: Lang, labelOf: LabelOf): Promise<Said | null> {
  const { db, t } = database();
  const [row] = await db
    .select({ title: t.articles.title, format: t.stories.format, rubric: t.rubrics.name })
    .from(t.articles)
    .innerJoin(t.stories, eq(t.stories.id, t.articles.storyId))
    .leftJoin(t.rubrics, eq(t.rubrics.id, t.stories.rubricId))
    .where(and(eq(t.articles.storyId, storyId), eq(t.articles.lang, lang), eq(t.articles.status, 'published')))
    .limit(1);
  if (!row) return null;
  return { headline: row.title, kicker: kickerOf(row.rubric?.[lang] ?? '', labelOf(row.format, lang)) };
}

function kickerOf(...marks: string[]): string {
  return [...new Set(marks.filter((mark) => mark !== ''))].join(' · ');
}

async function readPicture({ mediaId, lang }: Shown): Promise<CardPicture | null> {
  if (mediaId === null) return null;
  const media = (await listMediaViews([mediaId], lang)).get(mediaId);
  const whole = media?.variants.filter((file) => file.crop === 'full' && file.format === 'jpeg') ?? [];
  const largest = whole.sort((a, b) => a.width - b.width).at(-1);
  return media && largest ? { path: largest.path, focal: media.focal } : null;
}
