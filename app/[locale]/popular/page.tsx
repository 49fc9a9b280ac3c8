import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PopularPage } from '#components/reader/popular/popular-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import type { PopularPeriod } from '#components/reader/view-models.ts';
import { listCards } from '#domain/articles/queries';
import { tagOfCard } from '#domain/cards/rules';
import { tagOfStory } from '#domain/listings/rules';
import { listMostRead } from '#domain/popular/queries';
import { settingsTag } from '#domain/settings/rules';
import { homePath, popularPath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import { collectionJsonLd } from '../_view/json-ld/page-nodes.ts';
import { settingsOnce } from '../_view/once.ts';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { shareImage, siteCard } from '../_view/share-image.ts';
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
  const settings = await settingsOnce();
  const siteName = settings.name[lang];
  return pageMetadata({
    ...{ lang, settings },
    title: `${t('heading')}: ${t(period).toLocaleLowerCase(lang)}`,
    text: t('description', { site: siteName, period: t(period).toLocaleLowerCase(lang) }),
    path: periodPath(popularPath(lang), period),
    image: await shareImage(siteCard(lang), { alt: siteName }),
    ...(period === 'week' ? { editions: bothEditions('/popular') } : {}),
  });
}

export default async function PopularRoute({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const period = readPeriod((await searchParams).period);
  const { settings, frame } = await siteFrame({ lang, path: '/popular', address: periodPath('/popular', period) });
  const t = await getTranslations({ locale: lang, namespace: 'Popular' });
  const since = almatyDay(new Date(now.getTime() - days[period] * dayMs));
  const found = await listCards(await listMostRead(lang, since, shownCount), lang);
  const cards = found.map((card) => storyCard(card, now));
  const path = popularPath(lang);
  const periods = (['day', 'week', 'month'] as const).map((each) => ({ period: each, href: periodPath(path, each) }));
  const parents = [{ name: frame.name, href: homePath(lang) }];
  const shown = { lang, path: periodPath(path, period), name: t('heading'), parents, cards };
  return (
    <PageFrame frame={frame}>
      <PressNote
        status={200}
        tags={[settingsTag, tagOfCard(siteCard(lang)), ...found.map((card) => tagOfStory(card.storyId))]}
        ttlSeconds={300}
      />
      <JsonLd data={collectionJsonLd({ ...shown, paper: { settings, frame } })} />
      <PopularPage lang={lang} view={{ period, periods, cards }} />
    </PageFrame>
  );
}

function readPeriod(value: string | string[] | undefined): PopularPeriod {
  return value === 'day' || value === 'month' ? value : 'week';
}

function periodPath(path: string, period: PopularPeriod): string {
  return period === 'week' ? path : `${path}?period=${period}`;
}
