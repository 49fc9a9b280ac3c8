import { getTranslations } from 'next-intl/server';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { MissingNotice } from '#components/reader/notice/missing-notice.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { listCards, listPublishedSlugs } from '#domain/articles/queries';
import { listStoryIds } from '#domain/listings/queries';
import { everything } from '#domain/listings/rules';
import { findWay, listByOldSlug } from '#domain/redirects/queries';
import { keptPath } from '#domain/redirects/rules';
import { type Lang, otherLang } from '#lib/lang';
import { articlePath, homePath, withLang } from '#lib/paths';
import { words } from '#lib/text/words';
import { siteFrame } from '../_view/site-frame.ts';
import { storyCard } from '../_view/story-card.ts';

type Props = { lang: Lang; path: string; now: Date; storyId?: number };

const latestCount = 6;

/** What stands at an address that leads nowhere: the words of the address to search for, and the newest. A moved one leads on. */
export async function Missing({ lang, path, now, storyId }: Props) {
  const address = keptPath(inLang(lang, path));
  const moved =
    (address && (await findWay(address))) ?? (storyId ? await findWay(withLang(lang, `/${storyId}`)) : null);
  if (moved !== null) return <PressNote status={301} location={moved} tags={[]} keep={false} />;
  const t = await getTranslations({ locale: lang, namespace: 'Missing' });
  const other = otherLang(lang);
  const slug = storyId === undefined ? undefined : (await listPublishedSlugs(storyId))[other];
  const href = slug && storyId !== undefined ? articlePath(other, storyId, slug) : homePath(other);
  const { frame } = await siteFrame({
    lang,
    path: '/',
    alternate: { edition: other, href, exact: true, rubric: null },
  });
  const meant = await listCards(await listByOldSlug(path, lang), lang);
  const latest = await listCards(await listStoryIds(everything, lang, { limit: latestCount }), lang);
  return (
    <PageFrame frame={{ ...frame, path }}>
      <PressNote status={404} tags={[]} keep={false} />
      <title>{`${t('title')} — ${frame.name}`}</title>
      <meta name="robots" content="noindex" />
      <MissingNotice
        lang={lang}
        searchHref={frame.searchHref}
        view={{
          query: queryOf(path),
          meant: meant.map((card) => storyCard(card, now)),
          latest: latest.map((card) => storyCard(card, now)),
        }}
      />
    </PageFrame>
  );
}

/** `path` comes with the prefix of its language from the press and without it from a page. */
function inLang(lang: Lang, path: string): string {
  return lang === 'ru' && !/^\/ru(?:\/|$)/.test(path) ? withLang(lang, path) : path;
}

function queryOf(path: string): string {
  return words(path.replaceAll(/[-_/]/g, ' '))
    .filter((word) => !/^\d+$/.test(word))
    .slice(0, 8)
    .join(' ');
}
