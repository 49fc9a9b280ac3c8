import { articles, corrections, revisions, titleTerms } from './postgres/articles.ts';
import { authors } from './postgres/authors.ts';
import { audit, changes, outbox } from './postgres/journal.ts';
import { listings } from './postgres/listings.ts';
import { media } from './postgres/media.ts';
import { pages } from './postgres/pages.ts';
import { places } from './postgres/places.ts';
import { rubrics } from './postgres/rubrics.ts';
import { frontSlots, imports, reads, redirects, settings } from './postgres/site.ts';
import { stories, storyCredits, storyPlaces, storyTags } from './postgres/stories.ts';
import { tags } from './postgres/tags.ts';

/** Every table of the newsroom under the name queries use. */
export const schema = {
  articles,
  audit,
  authors,
  changes,
  corrections,
  frontSlots,
  imports,
  listings,
  media,
  outbox,
  pages,
  places,
  reads,
  redirects,
  revisions,
  rubrics,
  settings,
  stories,
  storyCredits,
  storyPlaces,
  storyTags,
  tags,
  titleTerms,
};
