import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { frontView } from '#app/[locale]/_view/front-view.ts';
import { siteFrame } from '#app/[locale]/_view/site-frame.ts';
import { PageFrame } from '#components/reader/frame/page-frame.tsx';
import { FrontPage } from '#components/reader/front/front-page.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { unpackLayout } from '#domain/front/input';
import type { FrontLayout } from '#domain/front/types';
import { requireMay } from '#domain/sessions/policy';
import { isDomainError } from '#lib/errors';
import { isLang } from '#lib/lang';
import { formatDateTime, parseWallTime } from '#lib/text/dates';
import styles from './preview.module.css';

type Asked = { lang?: string | string[]; at?: string | string[]; layout?: string | string[] };
type Props = { searchParams: Promise<Asked> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Front')('preview.title') };
}

/** The reader's front page at a time, with what is scheduled by then: as saved, or with the arrangement packed into the address. */
export default async function FrontPreviewPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  await shown(async () => {
    requireMay(actor, 'front.arrange');
    return true;
  });
  const asked = await searchParams;
  const lang = isLang(asked.lang) ? asked.lang : user.lang;
  setRequestLocale(lang);
  const t = deskWords(user.lang, 'Front');
  const at = (typeof asked.at === 'string' && parseWallTime(asked.at)) || new Date();
  const layout = typeof asked.layout === 'string' ? readLayout(asked.layout) : undefined;
  const back = <LinkButton href={`/dashboard/front?lang=${lang}`}>{t('preview.back')}</LinkButton>;
  if (layout === null)
    return (
      <main>
        <EmptyState title={t('preview.broken')} action={back} />
      </main>
    );
  const { frame } = await siteFrame({ lang, path: '/', hasScripts: false });
  const { view } = await frontView(lang, at, { actor, ...(layout && { layout }) });
  const time = formatDateTime(at, user.lang);
  return (
    <>
      <aside className={styles.note} aria-label={t('preview.title')}>
        <p>{t(layout ? 'preview.unsaved' : 'preview.saved', { time })}</p>
      </aside>
      <div lang={lang}>
        <PageFrame frame={frame} isFront>
          <FrontPage lang={lang} front={view} />
        </PageFrame>
      </div>
    </>
  );
}

/** Null for what is no layout. */
function readLayout(packed: string): FrontLayout | null {
  try {
    return unpackLayout(packed);
  } catch (error) {
    if (isDomainError(error)) return null;
    throw error;
  }
}
