import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PopularPage } from '#components/reader/popular/popular-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import type { PopularPeriod } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import { tagOfStory } from '#domain/listings/rules';
import { listMostRead } from '#domain/popular/queries';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import { popularPath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ period?: string | string[] }> };

const days: Record<PopularPeriod, number> = { day: 1, week: 7, month: 30 };
const dayMs = 86_400_000;
const shownCount = 20;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const lang = await readerLang(params);
  const period = readPeriod((await searchParams).period);
  const t = await getTranslations({ locale: lang, namespace: 'Popular' });
  const siteName = (await getSiteSettings()).name[lang];
  return pageMetadata({
    ...{ lang, siteName },
    title: `${t('heading')} — ${siteName}`,
    description: t('heading'),
    path: periodPath(popularPath(lang), period),
    ...(period === 'week' ? { editions: bothEditions('/popular') } : {}),
  });
}

export default async function PopularRoute({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const period = readPeriod((await searchParams).period);
  const { frame } = await siteFrame({ lang, path: '/popular' });
  const since = almatyDay(new Date(now.getTime() - days[period] * dayMs));
  const cards = await listCards(await listMostRead(lang, since, shownCount), lang);
  const path = popularPath(lang);
  const periods = (['day', 'week', 'month'] as const).map((each) => ({ period: each, href: periodPath(path, each) }));
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[settingsTag, ...cards.map((card) => tagOfStory(card.storyId))]} ttlSeconds={300} />
      <PopularPage lang={lang} view={{ period, periods, cards: cards.map((card) => storyCard(card, now)) }} />
    </PageFrame>
  );
}

function readPeriod(value: string | string[] | undefined): PopularPeriod {
  return value === 'day' || value === 'month' ? value : 'week';
}

function periodPath(path: string, period: PopularPeriod): string {
  return period === 'week' ? path : `${path}?period=${period}`;
}
