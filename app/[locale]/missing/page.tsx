import { PressNote } from '#components/reader/press-note.tsx';
import { findRedirect } from '#domain/redirects/queries';
import { withLang } from '#lib/paths';
import { Missing } from '../_page/missing.tsx';
import { readerLang } from '../_view/reader-lang.ts';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ path?: string | string[] }> };

/** Where the press sends every address no page knows; an address that moved leads on. */
export default async function MissingRoute({ params, searchParams }: Props) {
  const lang = await readerLang(params);
  const { path } = await searchParams;
  const shown = typeof path === 'string' ? path : '/';
  const moved = await findRedirect(shown.replace(/^\/ru(?=\/|$)/, '') || '/');
  if (moved !== null) return <PressNote status={301} location={withLang(lang, moved)} tags={[]} keep={false} />;
  return <Missing lang={lang} path={shown} now={new Date()} />;
}
