import { articleNotes, articles, corrections, presence, revisions, titleTerms } from './sqlite/articles.ts';
import { authors } from './sqlite/authors.ts';
import { cards } from './sqlite/cards.ts';
import { frontLayouts } from './sqlite/front.ts';
import { contentFaults } from './sqlite/health.ts';
import { letterNotes, letters } from './sqlite/inbox.ts';
import { audit, changes, outbox } from './sqlite/journal.ts';
import { listings } from './sqlite/listings.ts';
import { media, mediaUses, uploads } from './sqlite/media.ts';
import { pageRevisions, pages } from './sqlite/pages.ts';
import { places } from './sqlite/places.ts';
import { rubrics } from './sqlite/rubrics.ts';
import { scriptExceptions } from './sqlite/script-exceptions.ts';
import { searchDocuments, searchWords } from './sqlite/search.ts';
import { imports, lostAddresses, oldSlugs, reads, redirects, settings } from './sqlite/site.ts';
import { addedWords, archiveWords } from './sqlite/spelling.ts';
import { stories, storyCredits, storyPlaces, storyRelated, storyTags } from './sqlite/stories.ts';
import { tags } from './sqlite/tags.ts';
import { telegramPosts } from './sqlite/telegram.ts';
import { accessLinks, attempts, jobs, recoveryCodes, savedViews, sessions, users } from './sqlite/users.ts';

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
