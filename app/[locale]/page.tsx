import type { Metadata } from 'next';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { FrontPage } from '#components/reader/front/front-page.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import { tagOfFront } from '#domain/front/rules';
import { everything, tagOfList, tagOfStory } from '#domain/listings/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import { homePath } from '#lib/paths';
import { frontView } from './_view/front-view.ts';
import { bothEditions, pageMetadata } from './_view/page-metadata.ts';
import { readerLang } from './_view/reader-lang.ts';
import { siteFrame } from './_view/site-frame.ts';
import { siteJsonLd } from './_view/site-json-ld.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readerLang(params);
  const { name, tagline, motto } = await getSiteSettings();
  return pageMetadata({
    lang,
    siteName: name[lang],
    title: `${name[lang]} — ${tagline[lang]}`,
    description: [name[lang], tagline[lang], motto[lang]].filter((part) => part !== '').join(' — '),
    path: homePath(lang),
    editions: bothEditions('/'),
  });
}

export default async function FrontRoute({ params }: Props) {
  const lang = await readerLang(params);
  const { settings, frame } = await siteFrame({ lang, path: '/' });
  const { view, storyIds, changesAt } = await frontView(lang, new Date());
  const tags = [tagOfFront(lang), tagOfList(everything, lang), settingsTag, ...storyIds.map(tagOfStory)];
  return (
    <PageFrame frame={frame} isFront>
      <PressNote status={200} tags={tags} ttlSeconds={60} {...(changesAt !== null && { endsAt: changesAt })} />
      <JsonLd data={siteJsonLd(settings, lang)} />
      <FrontPage lang={lang} front={view} />
    </PageFrame>
  );
}
