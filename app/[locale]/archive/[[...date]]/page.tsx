import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArchivePage } from '#components/reader/archive/archive-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { tagOfCard } from '#domain/cards/rules';
import {
  archiveSpanTag,
  everything,
  isInArchive,
  listOf,
  openingYear,
  tagOfLangs,
  tagOfList,
  tagOfStory,
} from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { type Lang, otherLang } from '#lib/lang';
import { archivePath, homePath, pagePath } from '#lib/paths';
import { Missing } from '../../_page/missing.tsx';
import { readArchiveDate } from '../../_view/archive-view.ts';
import { type Archived, archivedPage } from '../../_view/archived-page.ts';
import { collectionJsonLd } from '../../_view/json-ld/page-nodes.ts';
import { archiveSpanOnce, countListedOnce, readPageNumber } from '../../_view/list-view.ts';
import { settingsOnce } from '../../_view/once.ts';
import { bothEditions, pageMetadata } from '../../_view/page-metadata.ts';
import { readerLang } from '../../_view/reader-lang.ts';
import { shareImage, siteCard } from '../../_view/share-image.ts';
import { noOtherEdition, siteFrame } from '../../_view/site-frame.ts';

type Props = {
  params: Promise<{ locale: string; date?: string[] }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, parts, page, archived } = await readArchived(props);
  if (!archived) return {};
  const settings = await settingsOnce();
  const siteName = settings.name[lang];
  const t = await getTranslations({ locale: lang, namespace: 'Archive' });
  const { heading } = archived.view;
  const isWhole = parts.length === 0;
  const named = isWhole ? t('heading') : `${heading} — ${t('heading').toLocaleLowerCase(lang)}`;
  const path = archivePath('kk', ...parts);
  return pageMetadata({
    ...{ lang, settings, title: named, page: page ?? 1 },
    text: isWhole ? t('wholeDescription', { site: siteName }) : t('description', { site: siteName, date: heading }),
    path: pagePath(archivePath(lang, ...parts), page ?? 1),
    image: await shareImage(siteCard(lang), { alt: siteName }),
    isHidden: parts.length === 3 && archived.cards.length === 0,
    ...(page === 1 && (await isIn('kk', parts)) && (await isIn('ru', parts)) ? { editions: bothEditions(path) } : {}),
  });
}

export default async function ArchiveRoute(props: Props) {
  const { lang, parts, page, archived, now } = await readArchived(props);
  const path = archivePath('kk', ...parts);
  if (!archived) return <Missing lang={lang} path={path} now={now} />;
  const alternate = (await isIn(otherLang(lang), parts)) ? {} : { alternate: noOtherEdition(lang) };
  const { settings, frame } = await siteFrame({ lang, path, address: pagePath(path, page ?? 1), ...alternate });
  const { heading: name, breadcrumb } = archived.view;
  const shown = { lang, path: pagePath(archivePath(lang, ...parts), page ?? 1), name, cards: archived.cards };
  const parents = [{ name: frame.name, href: homePath(lang) }, ...(parts.length === 0 ? [] : breadcrumb)];
  return (
    <PageFrame frame={frame}>
      <PressNote
        status={200}
        tags={[...archiveTags(lang, parts, archived), tagOfCard(siteCard(lang)), settingsTag]}
        ttlSeconds={3_600}
      />
      <JsonLd data={collectionJsonLd({ ...shown, parents, paper: { settings, frame } })} />
      <ArchivePage lang={lang} archive={archived.view} />
    </PageFrame>
  );
}

/** A day is made of its list, a year or a month of the stream of everything. */
function archiveTags(lang: Lang, parts: string[], archived: Archived): string[] {
  if (parts.length < 3) return [tagOfList(everything, lang), archiveSpanTag];
  const list = listOf.day(parts.join('-'));
  return [tagOfList(list, lang), tagOfLangs(list), ...archived.storyIds.map(tagOfStory)];
}

/** Whether a language's archive reaches to this year or month, or has anything of this day. */
async function isIn(lang: Lang, parts: string[]): Promise<boolean> {
  if (parts.length === 3) return (await countListedOnce(listOf.day(parts.join('-')), lang)) > 0;
  return isInArchive(await archiveSpanOnce(lang), parts.join('-'));
}

async function readArchived({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const parts = (await params).date ?? [];
  const date = readArchiveDate(parts.length === 0 ? [openingYear(await archiveSpanOnce(lang), now)] : parts);
  const page = readPageNumber((await searchParams).page);
  const archived = date && page !== null ? await archivedPage(lang, { date, page, now }) : null;
  return { lang, parts, page, archived, now };
}
