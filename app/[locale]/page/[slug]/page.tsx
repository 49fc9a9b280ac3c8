import type { Metadata } from 'next';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { StaticPage } from '#components/reader/page/static-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { correctionsList } from '#domain/articles/rules';
import { bodyStoryIds, bodyText } from '#domain/body/rules';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { getPage } from '#domain/pages/queries';
import { tagOfPage } from '#domain/pages/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import { staticPagePath } from '#lib/paths';
import { formatDate, isoWithOffset } from '#lib/text/dates';
import { truncateWords } from '#lib/text/truncate';
import { Missing } from '../../_page/missing.tsx';
import { bodyView } from '../../_view/body-view.ts';
import { correctionEntries } from '../../_view/correction-entries.ts';
import { bothEditions, pageMetadata } from '../../_view/page-metadata.ts';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';
import { siteFrame } from '../../_view/site-frame.ts';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug, page } = await readPage(params);
  if (!page) return {};
  const siteName = (await getSiteSettings()).name[lang];
  return pageMetadata({
    ...{ lang, siteName },
    title: `${page.title} — ${siteName}`,
    description: truncateWords(bodyText(page.body), 200),
    path: staticPagePath(lang, slug),
    editions: bothEditions(`/page/${slug}`),
  });
}

export default async function StaticPageRoute({ params }: Props) {
  const now = new Date();
  const { lang, slug, page } = await readPage(params);
  const path = `/page/${slug}`;
  if (!page) return <Missing lang={lang} path={path} now={now} />;
  const { frame } = await siteFrame({ lang, path });
  const corrections = slug === 'corrections' ? await correctionEntries(lang) : [];
  const updated = { iso: isoWithOffset(page.updatedAt), text: formatDate(page.updatedAt, lang) };
  const tags = [
    tagOfPage(slug, lang),
    settingsTag,
    ...bodyStoryIds(page.body).map(tagOfStory),
    ...(slug === 'corrections' ? [tagOfList(correctionsList, lang)] : []),
  ];
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={tags} />
      <StaticPage
        lang={lang}
        page={{ title: page.title, body: await bodyView(page.body, lang, now), updated, corrections }}
      />
    </PageFrame>
  );
}

async function readPage(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  return { lang, slug, page: await getPage(slug, lang) };
}
