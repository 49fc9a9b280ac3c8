import { articleNotes, articles, corrections, presence, revisions, titleTerms } from './postgres/articles.ts';
import { authors } from './postgres/authors.ts';
import { cards } from './postgres/cards.ts';
import { frontLayouts } from './postgres/front.ts';
import { contentFaults } from './postgres/health.ts';
import { letterNotes, letters } from './postgres/inbox.ts';
import { audit, changes, outbox } from './postgres/journal.ts';
import { listings } from './postgres/listings.ts';
import { media, mediaUses, uploads } from './postgres/media.ts';
import { pageRevisions, pages } from './postgres/pages.ts';
import { places } from './postgres/places.ts';
import { rubrics } from './postgres/rubrics.ts';
import { scriptExceptions } from './postgres/script-exceptions.ts';
import { searchDocuments, searchWords } from './postgres/search.ts';
import { imports, lostAddresses, oldSlugs, reads, redirects, settings } from './postgres/site.ts';
import { addedWords, archiveWords } from './postgres/spelling.ts';
import { stories, storyCredits, storyPlaces, storyRelated, storyTags } from './postgres/stories.ts';
import { tags } from './postgres/tags.ts';
import { telegramPosts } from './postgres/telegram.ts';
import { accessLinks, attempts, jobs, recoveryCodes, savedViews, sessions, users } from './postgres/users.ts';

/** Every table of the newsroom under the name queries use. */
export const schema = {
  accessLinks,
  addedWords,
  archiveWords,
  articleNotes,
  articles,
  attempts,
  audit,
  authors,
  cards,
  changes,
  contentFaults,
  corrections,
  frontLayouts,
  imports,
  jobs,
  letterNotes,
  letters,
  listings,
  lostAddresses,
  media,
  mediaUses,
  oldSlugs,
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
  searchDocuments,
  searchWords,
  sessions,
  settings,
  scriptExceptions,
  stories,
  storyCredits,
  storyPlaces,
  storyRelated,
  storyTags,
  tags,
  telegramPosts,
  titleTerms,
  uploads,
  users,
};
