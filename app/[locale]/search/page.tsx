import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { SearchPage } from '#components/reader/search/search-page.tsx';
import { listCards } from '#domain/articles/queries';
import { searchTitles } from '#domain/search/queries';
import { getSiteSettings } from '#domain/settings/queries';
import { searchPath, withLang } from '#lib/paths';
import { cleanLine } from '#lib/text/clean-text';
import { Missing } from '../_page/missing.tsx';
import { pager, perPage, readPageNumber } from '../_view/list-view.ts';
import { pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';

type Value = string | string[] | undefined;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ q?: Value; page?: Value }> };

const maxQueryLetters = 200;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const lang = await readerLang(props.params);
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  const siteName = (await getSiteSettings()).name[lang];
  return pageMetadata({
    ...{ lang, siteName },
    title: `${t('heading')} — ${siteName}`,
    description: null,
    path: searchPath(lang),
    isHidden: true,
  });
}

export default async function SearchRoute({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const { q, page } = await searchParams;
  const query = typeof q === 'string' ? cleanLine(q).slice(0, maxQueryLetters) : '';
  const number = readPageNumber(page);
  const offset = ((number ?? 1) - 1) * perPage;
  const { storyIds, total } = await searchTitles(query, lang, { limit: perPage, offset });
  const pages = Math.max(1, Math.ceil(total / perPage));
  if (number === null || number > pages) return <Missing lang={lang} path={withLang(lang, '/search')} now={now} />;
  const { frame } = await siteFrame({ lang, path: '/search' });
  const cards = (await listCards(storyIds, lang)).map((card) => storyCard(card, now));
  const path = `${searchPath(lang)}?q=${encodeURIComponent(query)}`;
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[]} keep={false} />
      <SearchPage
        lang={lang}
        action={searchPath(lang)}
        view={{ query, total, cards, pager: pages > 1 ? pager(number, pages, path) : null }}
      />
    </PageFrame>
  );
}
