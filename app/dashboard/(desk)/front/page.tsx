import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { FrontDesk } from '#components/dashboard/front/front-desk.client.tsx';
import { FrontHistory } from '#components/dashboard/front/front-history.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { getFormerLayout, getFrontBoard, listFrontLayouts } from '#domain/front/queries';
import { isLang, langs } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { findStoriesAction, saveFrontAction, undoFrontAction } from './actions.ts';
import { boardStory, newestOf } from './board-data.ts';

type Props = {
  searchParams: Promise<{ lang?: string | string[]; from?: string | string[]; page?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Front')('title') };
}

export default async function FrontDeskPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  const asked = await searchParams;
  const lang = isLang(asked.lang) ? asked.lang : user.lang;
  const page = numberIn(asked.page) ?? 1;
  const t = deskWords(user.lang, 'Front');
  const now = new Date();
  const fromId = numberIn(asked.from);
  const former = fromId === null ? null : await shown(() => getFormerLayout(actor, lang, fromId));
  const board = await shown(() => getFrontBoard(actor, lang, former?.layout));
  const history = await shown(() => listFrontLayouts(actor, lang, page));
  const live = board.saved && newestOf(board.saved, user.lang);
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('tabs')}
        tabs={langs.map((each) => ({
          href: `/dashboard/front?lang=${each}`,
          label: t(`langs.${each}`),
          isCurrent: each === lang,
        }))}
      />
      <FrontDesk
        actions={{ save: saveFrontAction, undo: undoFrontAction, find: findStoriesAction }}
        data={{
          lang,
          base: live ?? { id: 0, savedBy: null },
          layout: board.layout,
          from: former && formatDateTime(former.at, user.lang),
          supply: board.supply,
          stories: board.stories.map((story) => boardStory(story, lang, now)),
          rubrics: board.rubrics,
          nowMs: now.getTime(),
        }}
      />
      <FrontHistory words={t} lang={lang} page={page} hasMore={history.hasMore} rows={historyRows(history.rows)} />
    </Stack>
  );

  function historyRows(rows: { id: number; actor: string; at: Date }[]) {
    return rows.map((row) => ({
      ...row,
      actor: actorName(row.actor, user.lang),
      at: formatDateTime(row.at, user.lang),
      isLive: row.id === live?.id,
    }));
  }
}

/** A whole number above zero, or null. */
function numberIn(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
