import { deskWords } from '#app/_server/desk-words.ts';
import type { StateVerb, StateView } from '#components/dashboard/articles/state-view.ts';
import { mayEdit } from '#domain/articles/policy';
import type { ArticleState } from '#domain/articles/types';
import type { EditableArticle } from '#domain/desk/types';
import { mayAct } from '#domain/sessions/policy';
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

/** The verbs of a state that the person's role and the article's owner allow, the usual one first. */
function verbsFor(actor: Actor, article: ArticleState): StateVerb[] {
  const isOwn = actor.userId !== null && article.ownerId === actor.userId;
  const edits = mayEdit(actor, article);
  const [publishes, takesDown] = [mayAct(actor, 'article.publish'), mayAct(actor, 'article.take-down')];
  const isAhead = ['draft', 'review', 'scheduled'].includes(article.status);
  const canPutAway = edits && article.status === 'draft' && article.liveRevision === null;
  const verbs: Record<StateVerb, boolean> = {
    submit: edits && article.status === 'draft',
    publish: publishes && isAhead,
    update: publishes && article.status === 'published' && article.headRevision !== article.liveRevision,
    restore: takesDown && article.status === 'taken-down',
    schedule: publishes && isAhead,
    unschedule: publishes && article.status === 'scheduled',
    return: mayAct(actor, 'article.return') && ['review', 'scheduled'].includes(article.status),
    correct: publishes && article.status === 'published',
    comment: isOwn || edits,
    preview: isOwn || mayAct(actor, 'article.read-any'),
    embargo: publishes && isAhead,
    unpublishAt: takesDown && article.status !== 'taken-down',
    handOver: mayAct(actor, 'article.hand-over'),
    takeDown: takesDown && article.status === 'published',
    putAway: canPutAway && article.putAwayAt === null,
    bringBack: canPutAway && article.putAwayAt !== null,
  };
  return (Object.keys(verbs) as StateVerb[]).filter((verb) => verbs[verb]);
}

function factsOf({ article, ownerName }: EditableArticle, lang: Lang): StateView['facts'] {
  const t = deskWords(lang, 'ArticleState');
  const moments = {
    scheduled: article.scheduledAt,
    embargo: article.embargoUntil,
    published: article.publishedAt,
    updated: article.updatedAt,
    unpublish: article.unpublishAt,
    takenDown: article.takenDownAt,
  };
  const owner = { label: t('facts.owner'), text: ownerName ?? t('facts.nobody') };
  const saved = { label: t('facts.saved'), text: `${formatDateTime(article.savedAt, lang)}, ${article.savedBy}` };
  const told = Object.entries(moments).flatMap(([name, at]) =>
    at ? [{ label: t(`facts.${name}`), text: formatDateTime(at, lang) }] : [],
  );
  return [owner, saved, ...told];
}

/** A moment as `datetime-local` has it: Almaty's wall clock. */
function localTime(at: Date | null): string {
  return at ? `${almatyDay(at)}T${formatTime(at)}` : '';
}
