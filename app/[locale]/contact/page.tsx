import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactPage } from '#components/reader/contact/contact-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { JsonLd } from '#components/reader/json-ld.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import type { ContactView, LetterFormView } from '#components/reader/view-models.ts';
import { tagOfCard } from '#domain/cards/rules';
import { isLetterNumber } from '#domain/inbox/rules';
import { settingsTag } from '#domain/settings/rules';
import type { SiteSettings } from '#domain/settings/types';
import type { Edition } from '#lib/editions';
import type { Lang } from '#lib/lang';
import { contactPath, homePath } from '#lib/paths';
import { breadcrumbNode, pageNode } from '../_view/json-ld/page-nodes.ts';
import { fullPaperNode, graph } from '../_view/json-ld/paper.ts';
import { settingsOnce } from '../_view/once.ts';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { shareImage, siteCard } from '../_view/share-image.ts';
import { siteFrame, socialLinks } from '../_view/site-frame.ts';

type Asked = { sent?: string | string[]; faults?: string | string[]; wait?: string | string[] };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readerLang(params);
  const t = await getTranslations({ locale: lang, namespace: 'Contact' });
  const settings = await settingsOnce();
  return pageMetadata({
    lang,
    settings,
    title: t('heading'),
    text: [settings.name[lang], settings.address[lang], settings.phone].filter((part) => part !== '').join(', '),
    path: contactPath(lang),
    image: await shareImage(siteCard(lang), { alt: settings.name[lang] }),
    editions: bothEditions('/contact'),
  });
}

export default async function ContactRoute({ params, searchParams }: Props) {
  const lang = await readerLang(params);
  const { settings, frame } = await siteFrame({ lang, path: '/contact' });
  const paper = { settings, frame };
  const t = await getTranslations({ locale: lang, namespace: 'Contact' });
  const here = { lang, path: contactPath(lang), name: t('heading') };
  const way = [
    { name: frame.name, href: homePath(lang) },
    { name: here.name, href: here.path },
  ];
  const asked = await searchParams;
  const letter = letterFormView(asked, frame.edition);
  const view = { intro: null, items: contactItems(settings, lang), socials: socialLinks(settings), letter };
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[settingsTag, tagOfCard(siteCard(lang))]} keep={Object.keys(asked).length === 0} />
      <JsonLd data={graph(pageNode('ContactPage', here), breadcrumbNode(way), fullPaperNode(paper))} />
      <ContactPage lang={lang} view={view} />
    </PageFrame>
  );
}

function contactItems(settings: SiteSettings, lang: Lang): ContactView['items'] {
  const { address, phone, email } = settings;
  const items: ContactView['items'] = [
    { kind: 'address', label: null, text: address[lang], href: null },
    { kind: 'phone', label: null, text: phone, href: `tel:${phone.replaceAll(/[^\d+]/g, '')}` },
    { kind: 'email', label: null, text: email, href: `mailto:${email}` },
  ];
  return items.filter((item) => item.text !== '');
}

/** `faults` and `wait` come from our own server only: the address of no reader can carry them. */
function letterFormView({ sent, faults, wait }: Asked, edition: Edition): LetterFormView {
  const found = String(faults ?? '').matchAll(/\b(name|contact|subject|text)\.(required|too-long)\b/g);
  return {
    edition,
    sent: typeof sent === 'string' && isLetterNumber(sent) ? sent : null,
    faults: Object.fromEntries([...found].map(([, name, fault]) => [name, fault])),
    waitMinutes: Number(wait) > 0 ? Number(wait) : null,
  };
}
