import { articleNotes, articles, corrections, presence, revisions, titleTerms } from './postgres/articles.ts';
import { authors } from './postgres/authors.ts';
import { frontLayouts } from './postgres/front.ts';
import { contentFaults } from './postgres/health.ts';
import { letterNotes, letters } from './postgres/inbox.ts';
import { audit, changes, outbox } from './postgres/journal.ts';
import { listings } from './postgres/listings.ts';
import { media, mediaUses, uploads } from './postgres/media.ts';
import { pageRevisions, pages } from './postgres/pages.ts';
import { places } from './postgres/places.ts';
import { rubrics } from './postgres/rubrics.ts';
import { imports, reads, redirects, settings } from './postgres/site.ts';
import { stories, storyCredits, storyPlaces, storyRelated, storyTags } from './postgres/stories.ts';
import { tags } from './postgres/tags.ts';
import { accessLinks, attempts, jobs, recoveryCodes, savedViews, sessions, users } from './postgres/users.ts';

/** Every table of the newsroom under the name queries use. */
export const schema = {
  accessLinks,
  articleNotes,
  articles,
  attempts,
  audit,
  authors,
  changes,
  contentFaults,
  corrections,
  frontLayouts,
  imports,
  jobs,
  letterNotes,
  letters,
  listings,
  media,
  mediaUses,
  outbox,
  pageRevisions,
  pages,
  places,
  presence,
  reads,
  recoveryCodes,
  redirects,
  revisions,
  rubrics,
  savedViews,
  sessions,
  settings,
  stories,
  storyCredits,
  storyPlaces,
  storyRelated,
  storyTags,
  tags,
  titleTerms,
  uploads,
  users,
};
