import { Missing } from '../_page/missing.tsx';
import { readerLang } from '../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ path?: string | string[] }> };

/** Where the press sends every address no page knows. */
export default async function MissingRoute({ params, searchParams }: Props) {
  const lang = await readerLang(params);
  const { path } = await searchParams;
  return <Missing lang={lang} path={typeof path === 'string' ? path : '/'} now={new Date()} />;
}
