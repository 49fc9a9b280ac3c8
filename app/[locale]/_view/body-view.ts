import type { BodyView } from '#components/reader/view-models.ts';
import { bodyMediaIds, bodyStoryIds } from '#domain/body/rules';
import type { Body } from '#domain/body/types';
import { listMediaViews } from '#domain/media/queries';
import { listCardsNamed } from '#domain/redirects/queries';
import type { Lang } from '#lib/lang';
import { pictureView } from './picture-view.ts';
import { storyCard } from './story-card.ts';

/** A body with the pictures and stories it points at. */
export async function bodyView(body: Body, lang: Lang, now: Date): Promise<BodyView> {
  const media = await listMediaViews(bodyMediaIds(body), lang);
  const stories = await listCardsNamed(bodyStoryIds(body), lang);
  const pictures = [...media].flatMap(([id, item]) => {
    const view = pictureView(item);
    return view ? [[id, view] as const] : [];
  });
  return {
    blocks: body.blocks,
    media: Object.fromEntries(pictures),
    stories: Object.fromEntries([...stories].map(([id, card]) => [id, storyCard(card, now)])),
  };
}
