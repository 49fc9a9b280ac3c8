import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import type { StateVerb, StateView } from '#components/dashboard/articles/state-view.ts';
import { mayEdit, mayRead } from '#domain/articles/policy';
import { overduePlan } from '#domain/articles/rules';
import type { ArticleState } from '#domain/articles/types';
import type { EditableArticle } from '#domain/desk/types';
import { type Action, mayAct } from '#domain/sessions/policy';
import type { Actor, SignedIn } from '#domain/sessions/types';
import { getTranslation } from '#domain/translations/queries';
import { listColleagues } from '#domain/users/queries';
import type { Lang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { almatyDay, formatDateTime, formatTime } from '#lib/text/dates';

/** Where an article stands and what this person may do about it, for the state panel. */
export async function stateView(signedIn: SignedIn, editable: EditableArticle, now: Date): Promise<StateView> {
  const { actor, user } = signedIn;
  const { article, notes } = editable;
  const may = verbsFor(actor, article);
  const translation = await getTranslation(actor, article.id);
  const people = may.includes('handOver') ? await listColleagues() : [];
  const isPublished = article.status === 'published';
  return {
    ...{ articleId: article.id, version: article.version, status: article.status, may },
    overdue: overduePlan(article, now),
    isChangedSince: isPublished && article.headRevision !== article.liveRevision,
    ...{ isTranslation: translation !== null, isStale: translation?.isStale ?? false },
    facts: factsOf(editable, user.lang),
    notes: notes.map(({ at, ...note }) => ({ ...note, at: formatDateTime(at, user.lang) })),
    people: people
      .filter((person) => person.id !== article.ownerId)
      .map((person) => ({ value: String(person.id), label: person.name })),
    times: {
      ...{ schedule: localTime(article.scheduledAt), unpublish: localTime(article.unpublishAt) },
      ...{ embargo: localTime(article.embargoUntil), earliest: localTime(now) },
    },
    publicHref: isPublished ? articlePath(article.lang, article.storyId, article.slug) : null,
  };
}

const always: StateVerb[] = ['comment', 'preview', 'handOver'];

/** What can be done in each state, the usual verb first. */
const verbsOf: Record<ArticleState['status'], StateVerb[]> = {
  draft: ['publish', 'schedule', 'submit', ...always, 'embargo', 'unpublishAt', 'putAway', 'bringBack'],
  review: ['publish', 'schedule', 'return', ...always, 'embargo', 'unpublishAt'],
  scheduled: ['publish', 'schedule', 'unschedule', 'return', ...always, 'embargo', 'unpublishAt'],
  published: ['update', 'correct', ...always, 'unpublishAt', 'takeDown'],
  'taken-down': ['restore', 'comment', 'handOver'],
};

/** What a verb needs besides: an action of the table of roles, to be able to edit the article, or to own it. */
const needs: Record<StateVerb, Action | 'edit' | 'own'> = {
  submit: 'edit',
  publish: 'article.publish',
  update: 'article.change-published',
  correct: 'article.correct',
  schedule: 'article.schedule',
  unschedule: 'article.schedule',
  return: 'article.return',
  takeDown: 'article.take-down',
  restore: 'article.take-down',
  unpublishAt: 'article.take-down',
  embargo: 'article.schedule',
  handOver: 'article.hand-over',
  putAway: 'edit',
  bringBack: 'edit',
  comment: 'own',
  preview: 'own',
};

/** The verbs of the article's state that the person may use; the commands decide again. */
function verbsFor(actor: Actor, article: ArticleState): StateVerb[] {
  const mayOwn = mayRead(actor, { ...article, status: 'draft' });
  return verbsOf[article.status].filter((verb) => {
    const need = needs[verb];
    if (need === 'own') return mayOwn;
    return (need === 'edit' ? mayEdit(actor, article) : mayAct(actor, need)) && isDue(verb, article);
  });
}

function isDue(verb: StateVerb, article: ArticleState): boolean {
  if (verb === 'update') return article.headRevision !== article.liveRevision;
  if (verb === 'putAway') return article.putAwayAt === null && article.liveRevision === null;
  return verb !== 'bringBack' || article.putAwayAt !== null;
}

function factsOf({ article, ownerName }: EditableArticle, lang: Lang): StateView['facts'] {
  const t = deskWords(lang, 'ArticleState');
  const moments = {
    scheduled: article.scheduledAt,
    embargo: article.status === 'published' ? null : article.embargoUntil,
    published: article.publishedAt,
    updated: article.updatedAt,
    unpublish: article.unpublishAt,
    takenDown: article.takenDownAt,
  };
  const owner = { label: t('facts.owner'), text: ownerName ?? t('facts.nobody') };
  const saved = {
    label: t('facts.saved'),
    text: `${formatDateTime(article.savedAt, lang)}, ${actorName(article.savedBy, lang)}`,
  };
  const told = Object.entries(moments).flatMap(([name, at]) =>
    at ? [{ label: t(`facts.${name}`), text: formatDateTime(at, lang) }] : [],
  );
  return [owner, saved, ...told];
}

/** A moment as `datetime-local` has it: Almaty's wall clock. */
export function localTime(at: Date | null): string {
  return at ? `${almatyDay(at)}T${formatTime(at)}` : '';
}
