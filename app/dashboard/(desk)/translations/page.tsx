import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type BegunTranslation, MissingTable } from '#components/dashboard/translations/missing-table.tsx';
import { StaleTable } from '#components/dashboard/translations/stale-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { mayRead } from '#domain/articles/policy';
import type { Actor } from '#domain/sessions/types';
import { listMissing, listStale } from '#domain/translations/queries';
import type { MissingTranslation } from '#domain/translations/types';
import { isLang, type Lang, otherLang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { confirmTranslationAction, startTranslationAction } from './actions.ts';

type Query = { list?: string | string[]; page?: string | string[] };
type Props = { searchParams: Promise<Query> };
type Shown = { actor: Actor; lang: Lang; words: DeskWords; page: number };

const page = '/dashboard/translations';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Translations')('title') };
}

export default async function TranslationsPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Translations');
  const query = await searchParams;
  const list = isLang(query.list) ? query.list : 'stale';
  const shown = { actor, lang: user.lang, words: t, page: Math.max(1, Math.min(10_000, Number(query.page) || 1)) };
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs.label')}
        tabs={(['stale', 'kk', 'ru'] as const).map((tab) => ({
          ...{ label: t(`tabs.${tab}`), isCurrent: tab === list },
          href: tab === 'stale' ? page : `${page}?list=${tab}`,
        }))}
      />
      {list === 'stale' ? <Stale {...shown} /> : <Missing {...shown} of={list} />}
    </Stack>
  );
}

async function Stale({ actor, lang, words: t, page: number }: Shown) {
  const { rows, total } = await listStale(actor, rangeOf(number));
  if (rows.length === 0) return <EmptyState title={t('stale.none')} />;
  return (
    <>
      <StaleTable
        {...{ words: t, untitled: deskWords(lang, 'Articles')('head.untitled'), confirm: confirmTranslationAction }}
        rows={rows.map((row) => ({ ...row, saved: formatDateTime(row.sourceSavedAt, lang) }))}
      />
      <Pages {...{ lang, number, total, query: '' }} />
    </>
  );
}

async function Missing({ actor, lang, words: t, page: number, of }: Shown & { of: Lang }) {
  const { rows, total } = await listMissing(of, rangeOf(number));
  if (rows.length === 0) return <EmptyState title={t('missing.none')} />;
  return (
    <>
      <MissingTable
        {...{ words: t, to: otherLang(of), start: startTranslationAction }}
        rows={rows.map((row) => ({
          ...row,
          published: row.publishedAt && formatDateTime(row.publishedAt, lang),
          begun: row.begun && begunView(actor, lang, row.begun),
        }))}
      />
      <Pages {...{ lang, number, total, query: `list=${of}&` }} />
    </>
  );
}

function begunView(actor: Actor, lang: Lang, begun: NonNullable<MissingTranslation['begun']>): BegunTranslation {
  const { articleId, status, putAwayAt, savedAt } = begun;
  const known = {
    href: `/dashboard/articles/${articleId}?source`,
    ...{ savedBy: actorName(begun.savedBy, lang), saved: formatDateTime(savedAt, lang) },
  };
  return {
    kind: putAwayAt ? 'putAway' : status === 'taken-down' ? 'takenDown' : 'begun',
    known: mayRead(actor, begun) ? known : null,
  };
}

const rangeOf = (number: number) => ({ limit: perPage, offset: (number - 1) * perPage });

type PagesProps = { lang: Lang; number: number; total: number; query: string };

function Pages({ lang, number, total, query }: PagesProps) {
  const hrefOf = (to: number) => `${page}?${query}page=${to}`;
  return <Pager {...pagerView(lang, { page: number, perPage, total, hrefOf })} />;
}
