import type { Metadata } from 'next';
import { listOf } from '#domain/listings/rules';
import { getPlaceBySlug } from '#domain/places/queries';
import { type Listed, ListRoute, listMetadata } from '../../_page/list-route.tsx';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, listed } = await readListed(params);
  return listMetadata(lang, listed, (await searchParams).page);
}

export default async function PlaceRoute({ params, searchParams }: Props) {
  const { lang, listed, path } = await readListed(params);
  return <ListRoute lang={lang} listed={listed} page={(await searchParams).page} path={path} />;
}

async function readListed(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  const place = await getPlaceBySlug(slug);
  const path = `/place/${slug}`;
  const listed: Listed | null = place && {
    kind: 'place',
    list: listOf.place(place.id),
    heading: place.name[lang],
    path,
    card: null,
  };
  return { lang, listed, path };
}
