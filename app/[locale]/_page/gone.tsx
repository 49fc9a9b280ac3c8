import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { GoneNotice } from '#components/reader/notice/gone-notice.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { listCards } from '#domain/articles/queries';
import type { Article } from '#domain/articles/types';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf, tagOfList, tagOfStory } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { rubricPath } from '#lib/paths';
import { articleFrame, editionPaths } from '../_view/article-frame.ts';
import { storyCard } from '../_view/story-card.ts';

const latestCount = 6;

type Props = { article: Article; isAtItsAddress: boolean; now: Date };

/** What stands where an article was taken down: that it is gone, its rubric, the newest of it; nothing of its text. */
export async function Gone({ article, isAtItsAddress, now }: Props) {
  const { lang, storyId, rubric, rubricId } = article;
  const t = await getTranslations({ locale: lang, namespace: 'Gone' });
  const { frame } = await articleFrame({ ...article, slug: '' }, await editionPaths(storyId));
  const list = rubricId === null ? everything : listOf.rubric(rubricId);
  const cards = await listCards(await listStoryIds(list, lang, { limit: latestCount }), lang);
  const shown = cards.map((card) => tagOfStory(card.storyId));
  const tags = [tagOfStory(storyId), settingsTag, tagOfList(list, lang), ...shown];
  const latest = cards.map((card) => storyCard(card, now));
  return (
    <PageFrame frame={frame}>
      <PressNote status={410} tags={tags} ttlSeconds={3_600} keep={isAtItsAddress} />
      <title>{`${t('title')} — ${frame.name}`}</title>
      <meta name="robots" content="noindex" />
      <GoneNotice
        lang={lang}
        view={{ rubric: rubric && { name: rubric.name, href: rubricPath(lang, rubric.slug) }, latest }}
      />
    </PageFrame>
  );
}
