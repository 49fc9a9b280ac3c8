import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { SearchPage } from '#components/reader/search/search-page.tsx';
import { readSearch } from '#domain/search/input';
import { otherLang } from '#lib/lang';
import { pagePath, searchPath, withLang } from '#lib/paths';
import { Missing } from '../_page/missing.tsx';
import { readPageNumber } from '../_view/list-view.ts';
import { settingsOnce } from '../_view/once.ts';
import { pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { addressOf, searchView } from '../_view/search-view.ts';
import { siteFrame } from '../_view/site-frame.ts';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const lang = await readerLang(props.params);
  const t = await getTranslations({ locale: lang, namespace: 'Search' });
  const settings = await settingsOnce();
  const { q } = readSearch(await props.searchParams);
  return pageMetadata({
    ...{ lang, settings },
    title: q === '' ? t('heading') : `${q} — ${t('heading')}`,
    text: t('description', { name: settings.name[lang] }),
    path: searchPath(lang),
    isHidden: true,
  });
}

export default async function SearchRoute({ params, searchParams }: Props) {
  const now = new Date();
  const lang = await readerLang(params);
  const given = await searchParams;
  const asked = readSearch(given);
  const page = readPageNumber(given.page);
  const view = page === null ? null : await searchView({ lang, asked, page, now });
  if (view === null) return <Missing lang={lang} path={withLang(lang, '/search')} now={now} />;
  const other = otherLang(lang);
  const alternate = { edition: other, href: addressOf(other, asked), exact: true, rubric: null };
  const { frame } = await siteFrame({
    ...{ lang, path: '/search', alternate },
    address: pagePath(addressOf('kk', asked), page ?? 1),
  });
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[]} keep={false} />
      <SearchPage lang={lang} action={searchPath(lang)} view={view} />
    </PageFrame>
  );
}
