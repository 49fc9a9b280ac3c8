'use server';

import { revalidatePath } from 'next/cache';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Result, runCommand } from '#app/_server/run-command.ts';
import type { BoardStory, Saved } from '#components/dashboard/front/board-view.ts';
import { arrangeFront } from '#domain/front/commands/arrange-front';
import { undoFront } from '#domain/front/commands/undo-front';
import { findFrontStories, getFrontLayout } from '#domain/front/queries';
import type { FrontLayout, SavedLayout } from '#domain/front/types';
import { isLang, type Lang } from '#lib/lang';
import { formatTime } from '#lib/text/dates';
import { boardStory, newestOf } from './board-data.ts';

export async function saveFrontAction(lang: Lang, baseId: number, layout: FrontLayout): Promise<Saved> {
  const { actor, user } = await requireActor();
  const arrangement = { lang: frontLang(lang), baseId: Number(baseId), layout };
  const result = await runCommand(user.lang, () => arrangeFront(actor, arrangement, new Date()));
  return answerOf(result, arrangement.lang, user.lang, 'said.saved');
}

export async function undoFrontAction(lang: Lang, baseId: number): Promise<Saved> {
  const { actor, user } = await requireActor();
  const live = { lang: frontLang(lang), baseId: Number(baseId) };
  const result = await runCommand(user.lang, () => undoFront(actor, live, new Date()));
  return answerOf(result, live.lang, user.lang, 'said.undone');
}

/** Stories by their words, as readers find them; none for whoever may not arrange the front page. */
export async function findStoriesAction(lang: Lang, query: string): Promise<BoardStory[]> {
  const { actor, user } = await requireActor();
  const shown = frontLang(lang);
  const found = await runCommand(user.lang, () => findFrontStories(actor, shown, String(query), new Date()));
  return found.ok ? found.value.map((story) => boardStory(story, shown, new Date())) : [];
}

async function answerOf(result: Result<SavedLayout>, lang: Lang, deskLang: Lang, said: string): Promise<Saved> {
  if (result.ok) {
    revalidatePath('/dashboard/front');
    return { ok: true, said: deskWords(deskLang, 'Front')(said, { time: formatTime(result.value.at) }) };
  }
  const live = result.code === 'front-conflict' ? await getFrontLayout(lang) : null;
  return { ok: false, message: result.message, newest: live && newestOf(live, deskLang) };
}

function frontLang(lang: unknown): Lang {
  return isLang(lang) ? lang : 'kk';
}
