import type { Metadata } from 'next';
import { listOf } from '#domain/listings/rules';
import { getTagBySlug } from '#domain/tags/queries';
import { type Listed, ListRoute, listMetadata } from '../../_page/list-route.tsx';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, listed } = await readListed(params);
  return listMetadata(lang, listed, (await searchParams).page);
}

export default async function TagRoute({ params, searchParams }: Props) {
  const { lang, listed, path } = await readListed(params);
  return <ListRoute lang={lang} listed={listed} page={(await searchParams).page} path={path} />;
}

async function readListed(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  const tag = await getTagBySlug(slug);
  const path = `/tag/${slug}`;
  const listed: Listed | null = tag && {
    kind: 'tag',
    list: listOf.tag(tag.id),
    heading: tag.name[lang],
    path,
    card: null,
  };
  return { lang, listed, path };
}
