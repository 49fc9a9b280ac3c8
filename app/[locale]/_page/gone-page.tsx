import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { GoneNotice } from '#components/reader/notice/gone-notice.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { listCards } from '#domain/articles/queries';
import { listStoryIds } from '#domain/listings/queries';
import { everything, tagOfList, tagOfStory } from '#domain/listings/rules';
import { tagOfPage } from '#domain/pages/rules';
import { settingsTag } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';

type Props = { lang: Lang; slug: string; now: Date };

const latestCount = 6;

/** What stands where a static page was taken off the site: that it is gone, and the newest. */
export async function GonePage({ lang, slug, now }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Gone' });
  const { frame } = await siteFrame({ lang, path: `/page/${slug}` });
  const cards = await listCards(await listStoryIds(everything, lang, { limit: latestCount }), lang);
  const tags = [
    tagOfPage(slug, lang),
    settingsTag,
    tagOfList(everything, lang),
    ...cards.map((card) => tagOfStory(card.storyId)),
  ];
  return (
    <PageFrame frame={frame}>
      <PressNote status={410} tags={tags} ttlSeconds={3_600} />
      <title>{`${t('page.title')} — ${frame.name}`}</title>
      <meta name="robots" content="noindex" />
      <GoneNotice lang={lang} what="page" view={{ rubric: null, latest: cards.map((card) => storyCard(card, now)) }} />
    </PageFrame>
  );
}
