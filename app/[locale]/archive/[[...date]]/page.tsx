import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '#components/reader/archive/archive-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { everything, listOf, tagOfList, tagOfStory } from '#domain/listings/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { archivePath, pagePath } from '#lib/paths';
import { almatyDay } from '#lib/text/dates';
import { Missing } from '../../_page/missing.tsx';
import { readArchiveDate } from '../../_view/archive-view.ts';
import { type Archived, archivedPage } from '../../_view/archived-page.ts';
import { readPageNumber } from '../../_view/list-view.ts';
import { bothEditions, pageMetadata } from '../../_view/page-metadata.ts';
import { readerLang } from '../../_view/reader-lang.ts';
import { siteFrame } from '../../_view/site-frame.ts';

type Props = {
  params: Promise<{ locale: string; date?: string[] }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, parts, page, archived } = await readArchived(props);
  if (!archived) return {};
  const siteName = (await getSiteSettings()).name[lang];
  const t = await getTranslations({ locale: lang, namespace: 'Archive' });
  const title = `${archived.view.heading} — ${t('heading')} — ${siteName}`;
  const path = archivePath('kk', ...parts);
  return pageMetadata({
    ...{ lang, siteName, title },
    description: `${t('heading')}: ${archived.view.heading}`,
    path: pagePath(archivePath(lang, ...parts), page ?? 1),
    ...(page === 1 ? { editions: bothEditions(path) } : {}),
  });
}

export default async function ArchiveRoute(props: Props) {
  const { lang, parts, archived, now } = await readArchived(props);
  const path = archivePath('kk', ...parts);
  if (!archived) return <Missing lang={lang} path={path} now={now} />;
  const { frame } = await siteFrame({ lang, path });
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[...archiveTags(lang, parts, archived), settingsTag]} ttlSeconds={3_600} />
      <ArchivePage lang={lang} archive={archived.view} />
    </PageFrame>
  );
}

/** A day is made of its list, a year or a month of the stream of everything. */
function archiveTags(lang: Lang, parts: string[], archived: Archived): string[] {
  const list = parts.length === 3 ? listOf.day(parts.join('-')) : everything;
  return [tagOfList(list, lang), ...archived.storyIds.map(tagOfStory)];
}

async function readArchived({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const parts = (await params).date ?? [];
  const date = readArchiveDate(parts.length === 0 ? [almatyDay(now).slice(0, 4)] : parts);
  const page = readPageNumber((await searchParams).page);
  const archived = date && page !== null ? await archivedPage(lang, { date, page, now }) : null;
  return { lang, parts, page, archived, now };
}
