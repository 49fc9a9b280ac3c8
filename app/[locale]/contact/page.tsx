import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactPage } from '#components/reader/contact/contact-page.tsx';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { PressNote } from '#components/reader/press-note.tsx';
import type { ContactView } from '#components/reader/view-models.ts';
import { getSiteSettings } from '#domain/settings/queries';
import { settingsTag } from '#domain/settings/rules';
import type { SiteSettings } from '#domain/settings/types';
import type { Lang } from '#lib/lang';
import { contactPath } from '#lib/paths';
import { bothEditions, pageMetadata } from '../_view/page-metadata.ts';
import { readerLang } from '../_view/reader-lang.ts';
import { siteFrame, socialLinks } from '../_view/site-frame.ts';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = await readerLang(params);
  const t = await getTranslations({ locale: lang, namespace: 'Contact' });
  const settings = await getSiteSettings();
  return pageMetadata({
    lang,
    siteName: settings.name[lang],
    title: `${t('heading')} — ${settings.name[lang]}`,
    description: [settings.name[lang], settings.address[lang], settings.phone].filter((part) => part !== '').join(', '),
    path: contactPath(lang),
    editions: bothEditions('/contact'),
  });
}

export default async function ContactRoute({ params }: Props) {
  const lang = await readerLang(params);
  const { settings, frame } = await siteFrame({ lang, path: '/contact' });
  const view = { intro: null, items: contactItems(settings, lang), socials: socialLinks(settings) };
  return (
    <PageFrame frame={frame}>
      <PressNote status={200} tags={[settingsTag]} />
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
