import type { Metadata } from 'next';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { StaticPage } from '#components/reader/page/static-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { correctionsList } from '#domain/articles/rules';
import { bodyStoryIds, bodyText } from '#domain/body/rules';
import { tagOfCard } from '#domain/cards/rules';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { fillIn } from '#domain/pages/fill-in';
import { isRemovedPage } from '#domain/pages/queries';
import { tagOfPage } from '#domain/pages/rules';
import { findRedirect } from '#domain/redirects/queries';
import { fillingsOf } from '#domain/settings/fillings';
import { settingsTag } from '#domain/settings/rules';
import { otherLang } from '#lib/lang';
import { homePath, staticPagePath } from '#lib/paths';
import { formatDate, isoWithOffset } from '#lib/text/dates';
import { GonePage } from '../../_page/gone-page.tsx';
import { Missing } from '../../_page/missing.tsx';
import { bodyView } from '../../_view/body-view.ts';
import { correctionEntries } from '../../_view/correction-entries.ts';
import { breadcrumbNode, pageNode } from '../../_view/json-ld/page-nodes.ts';
import { fullPaperNode, graph } from '../../_view/json-ld/paper.ts';
import { settingsOnce, staticPageOnce } from '../../_view/once.ts';
import { bothEditions, pageMetadata } from '../../_view/page-metadata.ts';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';
import { shareImage, siteCard } from '../../_view/share-image.ts';
import { noOtherEdition, siteFrame } from '../../_view/site-frame.ts';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang, slug, page } = await readPage(params);
  if (!page) return {};
  const settings = await settingsOnce();
  const siteName = settings.name[lang];
  return pageMetadata({
    ...{ lang, settings },
    title: page.title,
    text: bodyText(fillIn(page.body, fillingsOf(settings, lang))),
    path: staticPagePath(lang, slug),
    image: await shareImage(siteCard(lang), { alt: siteName }),
    editions: (await staticPageOnce(slug, otherLang(lang))) ? bothEditions(`/page/${slug}`) : {},
  });
}

export default async function StaticPageRoute({ params }: Props) {
  const now = new Date();
  const { lang, slug, page } = await readPage(params);
  const path = `/page/${slug}`;
  if (!page && (await isRemovedPage(slug)) && (await findRedirect(staticPagePath(lang, slug))) === null)
    return <GonePage lang={lang} slug={slug} now={now} />;
  if (!page) return <Missing lang={lang} path={path} now={now} />;
  const alternate = (await staticPageOnce(slug, otherLang(lang))) ? {} : { alternate: noOtherEdition(lang) };
  const { settings, frame } = await siteFrame({ lang, path, ...alternate });
  const paper = { settings, frame };
  const way = [
    { name: frame.name, href: homePath(lang) },
    { name: page.title, href: staticPagePath(lang, slug) },
  ];
  const node = pageNode(slug === 'about' ? 'AboutPage' : 'WebPage', {
    ...{ lang, path: staticPagePath(lang, slug), name: page.title },
  });
  const body = fillIn(page.body, fillingsOf(settings, lang));
  const corrections = slug === 'corrections' ? await correctionEntries(lang) : [];
  const updated = { iso: isoWithOffset(page.updatedAt), text: formatDate(page.updatedAt, lang) };
  const tags = [
    tagOfPage(slug, lang),
    tagOfCard(siteCard(lang)),
    settingsTag,
    ...bodyStoryIds(page.body).map(tagOfStory),
    ...(slug === 'corrections' ? [tagOfList(correctionsList, lang)] : []),
  ];
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={tags} />
      <JsonLd data={graph({ ...node, dateModified: updated.iso }, breadcrumbNode(way), fullPaperNode(paper))} />
      <StaticPage
        lang={lang}
        page={{ title: page.title, body: await bodyView(body, lang, now), updated, corrections }}
      />
    </PageFrame>
  );
}

async function readPage(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  return { lang, slug, page: await staticPageOnce(slug, lang) };
}
