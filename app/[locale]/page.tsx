import type { Metadata } from 'next';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { FrontPage } from '#components/reader/front/front-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { tagOfCard } from '#domain/cards/rules';
import { tagOfFront } from '#domain/front/rules';
import { everything, tagOfList, tagOfStory } from '#domain/listings/rules';
import { settingsTag } from '#domain/settings/rules';
import { feedPath, homePath } from '#lib/paths';
import { frontView } from './_view/front-view.ts';
import { fullPaperNode, graph, siteNode } from './_view/json-ld/paper.ts';
import { settingsOnce } from './_view/once.ts';
import { bothEditions, pageMetadata } from './_view/page-metadata.ts';
import { readerLang } from './_view/reader-lang.ts';
import { shareImage, siteCard } from './_view/share-image.ts';
import { siteFrame } from './_view/site-frame.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readerLang(params);
  const settings = await settingsOnce();
  const { name, tagline, motto } = settings;
  return pageMetadata({
    lang,
    settings,
    title: tagline[lang] === '' ? name[lang] : `${name[lang]} — ${tagline[lang]}`,
    text: [name[lang], tagline[lang], motto[lang]].filter((part) => part !== '').join(' — '),
    path: homePath(lang),
    image: await shareImage(siteCard(lang), { alt: name[lang] }),
    editions: bothEditions('/'),
    feed: feedPath(homePath(lang)),
  });
}

export default async function FrontRoute({ params }: Props) {
  const lang = await readerLang(params);
  const { settings, frame } = await siteFrame({ lang, path: '/' });
  const { view, storyIds, changesAt } = await frontView(lang, new Date());
  const tags = [
    tagOfFront(lang),
    tagOfCard(siteCard(lang)),
    tagOfList(everything, lang),
    settingsTag,
    ...storyIds.map(tagOfStory),
  ];
  return (
    <PageFrame frame={frame} isFront>
      <PressNote status={200} tags={tags} ttlSeconds={60} {...(changesAt !== null && { endsAt: changesAt })} />
      <JsonLd data={graph(siteNode({ settings, frame }), fullPaperNode({ settings, frame }))} />
      <FrontPage lang={lang} front={view} />
    </PageFrame>
  );
}
