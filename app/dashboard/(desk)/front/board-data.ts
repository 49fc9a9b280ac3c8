import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import type { BoardStory, Newest } from '#components/dashboard/front/board-view.ts';
import type { FrontStory, SavedLayout } from '#domain/front/types';
import type { Lang } from '#lib/lang';
import { formatAge } from '#lib/text/ages';
import { formatDateTime } from '#lib/text/dates';

/** A story as the board shows it: rubric and age in the language of the front page. */
export function boardStory(story: FrontStory, lang: Lang, now: Date): BoardStory {
  const age = story.publishedAt && formatAge(story.publishedAt, now, lang);
  const paid = story.isPaid ? deskWords(lang, 'Front')('spot.paid') : null;
  const meta = [story.rubric, paid, age].filter((part) => part !== null).join(' · ');
  return { id: story.storyId, title: story.title, meta, isPublished: story.isPublished };
}

/** Who saved an arrangement and when, in the language of the desk. */
export function newestOf({ id, actor, at }: SavedLayout, lang: Lang): Newest {
  return {
    id,
    savedBy: deskWords(lang, 'Front')('bar.savedBy', { time: formatDateTime(at, lang), name: actorName(actor, lang) }),
  };
}
