import { articles, corrections, revisions, titleTerms } from './sqlite/articles.ts';
import { authors } from './sqlite/authors.ts';
import { audit, changes, outbox } from './sqlite/journal.ts';
import { listings } from './sqlite/listings.ts';
import { media } from './sqlite/media.ts';
import { pages } from './sqlite/pages.ts';
import { places } from './sqlite/places.ts';
import { rubrics } from './sqlite/rubrics.ts';
import { frontSlots, imports, reads, redirects, settings } from './sqlite/site.ts';
import { stories, storyCredits, storyPlaces, storyTags } from './sqlite/stories.ts';
import { tags } from './sqlite/tags.ts';

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
