import type { Metadata } from 'next';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { ListPage } from '#components/reader/list/list-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { tagOfList, tagOfStory } from '#domain/listings/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import type { Lang } from '#lib/lang';
import { homePath, pagePath, withLang } from '#lib/paths';
import { listedPage, readPageNumber } from '../_view/list-view.ts';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';
import { Missing } from './missing.tsx';

/** A public list as its route knows it; `path` is without language prefix. */
export type Listed = { list: string; heading: string; path: string };

type Props = { lang: Lang; listed: Listed | null; page: string | string[] | undefined; path: string };

/** A page of a rubric, tag or place: what they share. */
export async function ListRoute({ lang, listed, page, path }: Props) {
  const now = new Date();
  const number = readPageNumber(page);
  const href = withLang(lang, path);
  const found = listed && number !== null ? await listedPage(listed.list, lang, { page: number, path: href }) : null;
  if (!listed || !found) return <Missing lang={lang} path={path} now={now} />;
  const { frame } = await siteFrame({ lang, path, section: href });
  const tags = [tagOfList(listed.list, lang), settingsTag, ...found.cards.map((card) => tagOfStory(card.storyId))];
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={tags} ttlSeconds={300} />
      <ListPage
        lang={lang}
        page={{
          heading: listed.heading,
          intro: null,
          feedHref: null,
          breadcrumb: [{ name: frame.name, href: homePath(lang) }],
          cards: found.cards.map((card) => storyCard(card, now)),
          pager: found.pager,
        }}
      />
    </PageFrame>
  );
}

export async function listMetadata(
  lang: Lang,
  listed: Listed | null,
  page: string | string[] | undefined,
): Promise<Metadata> {
  if (!listed) return {};
  const number = readPageNumber(page) ?? 1;
  const siteName = (await getSiteSettings()).name[lang];
  const suffix = number === 1 ? '' : ` — ${number}`;
  return pageMetadata({
    ...{ lang, siteName },
    title: `${listed.heading}${suffix} — ${siteName}`,
    description: `${listed.heading} — ${(await getSiteSettings()).tagline[lang]}`,
    path: pagePath(withLang(lang, listed.path), number),
    ...(number === 1 ? { editions: bothEditions(listed.path) } : {}),
  });
}
