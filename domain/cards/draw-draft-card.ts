import { getEditable } from '#domain/desk/queries';
import type { Actor } from '#domain/sessions/types';
import type { LabelOf } from '#domain/stories/rules';
import type { MediaStore } from '#lib/media-store';
import { drawCard } from './drawing/draw-card.ts';
import { readDraftPlan } from './read-plan.ts';

type Means = { store: Pick<MediaStore, 'folder'>; labelOf: LabelOf };

/**
 * The card an article would have if its newest text were published now, as JPEG; for whoever may read it in the desk. Nothing is kept.
 * Throws `forbidden`, `not-found`.
 */
export async function drawDraftCard(actor: Actor, articleId: number, { store, labelOf }: Means): Promise<Buffer> {
  const { article, text, story } = await getEditable(actor, articleId);
  const { storyId, lang } = article;
  const draft = { storyId, lang, title: text?.title ?? article.title, parts: story.parts };
  return drawCard(await readDraftPlan(draft, labelOf), store);
}
