import type { Metadata } from 'next';
import { everything, listOf } from '#domain/listings/rules';
import { getRubricBySlug } from '#domain/rubrics/queries';
import { type Listed, ListRoute, listMetadata } from '../../_page/list-route.tsx';
import { readerLang, readSlug } from '../../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang, listed } = await readListed(params);
  return listMetadata(lang, listed, (await searchParams).page);
}

export default async function RubricRoute({ params, searchParams }: Props) {
  const { lang, listed, path } = await readListed(params);
  return <ListRoute lang={lang} listed={listed} page={(await searchParams).page} path={path} />;
}

async function readListed(params: Props['params']) {
  const lang = await readerLang(params);
  const slug = readSlug((await params).slug);
  const rubric = await getRubricBySlug(slug);
  const path = `/category/${slug}`;
  const listed: Listed | null = rubric && {
    kind: rubric.isStream ? 'stream' : 'rubric',
    list: rubric.isStream ? everything : listOf.rubric(rubric.id),
    heading: rubric.name[lang],
    path,
    card: { noun: 'rubric', nounId: rubric.id, lang },
  };
  return { lang, listed, path };
}
