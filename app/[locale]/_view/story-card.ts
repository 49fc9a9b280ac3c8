import type { Moment, PersonView, StoryCard, StoryLabel } from '#components/reader/view-models.ts';
import type { ArticleCard, Credit, StoryFormat } from '#domain/articles/types';
import type { MediaCrop } from '#domain/media/types';
import type { Lang } from '#lib/lang';
import { articlePath, authorPath, rubricPath } from '#lib/paths';
import { formatDate, formatRelative, isoWithOffset } from '#lib/text/dates';
import { hyphenateLongWords } from '#lib/text/hyphenate-kazakh';
import { truncateWords } from '#lib/text/truncate';
import { pictureView } from './picture-view.ts';

const labels: Partial<Record<StoryFormat, StoryLabel>> = {
  advertising: 'advertising',
  campaign: 'campaign',
  explainer: 'explainer',
  interview: 'interview',
  obituary: 'obituary',
  official: 'official',
  opinion: 'opinion',
  'photo-story': 'photo',
  'press-release': 'press-release',
  reportage: 'reportage',
};

const maxLeadLetters = 180;
const dayMs = 86_400_000;

export function storyLabel(format: StoryFormat): StoryLabel | null {
  return labels[format] ?? null;
}

/** A title for print: a long Kazakh word may break, Russian ones are left to the browser. */
export function headline(title: string, lang: Lang): string {
  return lang === 'kk' ? hyphenateLongWords(title) : title;
}

export function storyCard(card: ArticleCard, now: Date, crop: MediaCrop = '3x2'): StoryCard {
  return {
    id: card.storyId,
    href: articlePath(card.lang, card.storyId, card.slug),
    title: card.title,
    headline: headline(card.title, card.lang),
    lead: card.lead === null ? null : truncateWords(card.lead, maxLeadLetters),
    rubric: card.rubric && { name: card.rubric.name, href: rubricPath(card.lang, card.rubric.slug) },
    label: storyLabel(card.format),
    time: card.publishedAt && cardTime(card.publishedAt, now, card.lang),
    picture: pictureView(card.hero, crop),
    authors: card.credits.filter((credit) => credit.role === 'author').map((credit) => person(credit, card.lang)),
  };
}

/** Relative under a day, the date after. */
function cardTime(at: Date, now: Date, lang: Lang): Moment {
  const isRecent = now.getTime() - at.getTime() < dayMs;
  return { iso: isoWithOffset(at), text: isRecent ? formatRelative(at, now, lang) : formatDate(at, lang) };
}

export function person(credit: Credit, lang: Lang): PersonView {
  return { name: credit.name, href: authorPath(lang, credit.slug), portrait: pictureView(credit.portrait, '1x1') };
}
