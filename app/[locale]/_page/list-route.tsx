import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { ListPage } from '#components/reader/list/list-page.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { tagOfCard } from '#domain/cards/rules';
import type { CardRef } from '#domain/cards/types';
import { tagOfLangs, tagOfList, tagOfStory } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { type Lang, langs } from '#lib/lang';
import { feedPath, homePath, pagePath, withLang } from '#lib/paths';
import { collectionJsonLd } from '../_view/json-ld/page-nodes.ts';
import { countListedOnce, listedPage, readPageNumber } from '../_view/list-view.ts';
import { settingsOnce } from '../_view/once.ts';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { shareImage, siteCard } from '../_view/share-image.ts';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';
import { Missing } from './missing.tsx';

/** A public list as its route knows it; `path` is without language prefix. */
export type Listed = {
  kind: ListKind;
  list: string;
  heading: string;
  path: string;
  /** The card of a shared link; null for the card of the site. */
  card: CardRef | null;
};

type ListKind = 'stream' | 'rubric' | 'tag' | 'place' | 'author';

type Props = { lang: Lang; listed: Listed | null; page: string | string[] | undefined; path: string };

/** A page of a rubric, tag or place: what they share. */
export async function ListRoute({ lang, listed, page, path }: Props) {
  const now = new Date();
  const number = readPageNumber(page);
  const href = withLang(lang, path);
  const found = listed && number !== null ? await listedPage(listed.list, lang, { page: number, path: href }) : null;
  if (!listed || !found) return <Missing lang={lang} path={path} now={now} />;
  const { settings, frame } = await siteFrame({ lang, path, address: pagePath(path, number ?? 1), section: href });
  const cards = found.cards.map((card) => storyCard(card, now));
  const breadcrumb = [{ name: frame.name, href: homePath(lang) }];
  const shown = { lang, path: pagePath(href, number ?? 1), name: listed.heading, cards };
  const tags = [
    tagOfList(listed.list, lang),
    tagOfLangs(listed.list),
    ...cardTags(listed.card, lang),
    settingsTag,
    ...found.cards.map((card) => tagOfStory(card.storyId)),
  ];
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={tags} ttlSeconds={300} />
      <JsonLd data={collectionJsonLd({ ...shown, parents: breadcrumb, paper: { settings, frame } })} />
      <ListPage
        lang={lang}
        page={{
          heading: listed.heading,
          intro: null,
          feedHref: feedPath(href),
          ...{ breadcrumb, cards },
          pager: found.pager,
        }}
      />
    </PageFrame>
  );
}

/** The tags of the cards a page may name: its own and the site's. */
export function cardTags(card: CardRef | null, lang: Lang): string[] {
  return [...(card ? [tagOfCard(card)] : []), tagOfCard(siteCard(lang))];
}

export async function listMetadata(
  lang: Lang,
  listed: Listed | null,
  page: string | string[] | undefined,
): Promise<Metadata> {
  if (!listed) return {};
  const { kind, heading: name, path, card } = listed;
  const number = readPageNumber(page) ?? 1;
  const settings = await settingsOnce();
  const site = settings.name[lang];
  const t = await getTranslations({ locale: lang, namespace: 'Head' });
  return pageMetadata({
    ...{ lang, settings, page: number },
    title: t(`${kind}Title`, { name }),
    text: t(`${kind}Description`, { name, site }),
    path: pagePath(withLang(lang, path), number),
    image: await shareImage(card ?? siteCard(lang), { alt: name }),
    ...(number === 1 && (await isInBoth(listed.list)) ? { editions: bothEditions(path) } : {}),
    isHidden: (await countListedOnce(listed.list, lang)) === 0,
    feed: feedPath(withLang(lang, path)),
  });
}

/** A list that holds nothing in a language is no page for search engines there. */
async function isInBoth(list: string): Promise<boolean> {
  const counts = await Promise.all(langs.map((lang) => countListedOnce(list, lang)));
  return counts.every((count) => count > 0);
}
