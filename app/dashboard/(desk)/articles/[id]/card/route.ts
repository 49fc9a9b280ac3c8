import { answerCommand } from '#app/_server/answer-command.ts';
import { mediaStore } from '#app/_server/media-store.ts';
import { drawDraftCard } from '#domain/cards/draw-draft-card';
import { storyLabels } from '#i18n/story-labels';
import { readArticleId } from '../../_view/article-id.ts';

type Context = { params: Promise<{ id: string }> };

/** The card of a shared link as it would be drawn from the newest text. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const articleId = readArticleId((await params).id);
    const bytes = await drawDraftCard(actor, articleId, { store: mediaStore(), labelOf: storyLabels() });
    return new Response(new Uint8Array(bytes), {
      headers: { 'content-type': 'image/jpeg', 'cache-control': 'no-store' },
    });
  });
}
