import type { Metadata } from 'next';
import { AuthorPage } from '#components/reader/author/author-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { getAuthorBySlug } from '#domain/authors/queries';
import { listOf, tagOfLangs, tagOfList, tagOfStory } from '#domain/listings/rules';
import { listMediaViews } from '#domain/media/queries';
import { settingsTag } from '#domain/settings/rules';
import { feedPath, pagePath, withLang } from '#lib/paths';
import { cardTags, type Listed, listMetadata } from '../../_page/list-route.tsx';
import { Missing } from '../../_page/missing.tsx';
import { authorJsonLd } from '../../_view/json-ld/author.ts';
import { listedPage, readPageNumber } from '../../_view/list-view.ts';
import { pictureView } from '../../_view/picture-view.ts';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';
import { siteFrame } from '../../_view/site-frame.ts';
import { storyCard } from '../../_view/story-card.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, author, path } = await readAuthor(params);
  const listed: Listed | null = author && {
    ...{ kind: 'author', list: listOf.author(author.id), heading: author.name[lang], path },
    card: { noun: 'author', nounId: author.id, lang },
  };
  return listMetadata(lang, listed, (await searchParams).page);
}

export default async function AuthorRoute({ params, searchParams }: Props) {
  const now = new Date();
  const { lang, author, path } = await readAuthor(params);
  const page = readPageNumber((await searchParams).page);
  const href = withLang(lang, path);
  const list = author && listOf.author(author.id);
  const found = list && page !== null ? await listedPage(list, lang, { page, path: href }) : null;
  if (!author || !list || !found) return <Missing lang={lang} path={path} now={now} />;
  const { settings, frame } = await siteFrame({ lang, path, address: pagePath(path, page ?? 1) });
  const portraits = await listMediaViews(author.portraitMediaId === null ? [] : [author.portraitMediaId], lang);
  const portrait =
    author.portraitMediaId === null ? null : pictureView(portraits.get(author.portraitMediaId) ?? null, '1x1');
  const [name, role, bio] = [author.name[lang], author.role[lang] || null, author.bio[lang] || null];
  const shown = { name, href: null, role, bio, portrait };
  const card = { noun: 'author' as const, nounId: author.id, lang };
  const tags = [
    tagOfList(list, lang),
    tagOfLangs(list),
    ...cardTags(card, lang),
    settingsTag,
    ...found.cards.map((card) => tagOfStory(card.storyId)),
  ];
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={tags} ttlSeconds={300} />
      <JsonLd
        data={authorJsonLd({
          author: shown,
          isHouse: author.isHouse,
          path: href,
          settings,
          paper: { settings, frame },
        })}
      />
      <AuthorPage
        lang={lang}
        view={{
          author: shown,
          cards: found.cards.map((card) => storyCard(card, now)),
          pager: found.pager,
          feedHref: feedPath(href),
        }}
      />
    </PageFrame>
  );
}

async function readAuthor(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  return { lang, author: await getAuthorBySlug(slug), path: `/author/${slug}` };
}
