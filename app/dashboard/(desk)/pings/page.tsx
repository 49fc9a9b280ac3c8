import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { isLocalSite } from '#app/_server/local-site.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedPage, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { PingFilters } from '#components/dashboard/pings/ping-filters.tsx';
import { PingTable } from '#components/dashboard/pings/ping-table.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { listPings } from '#domain/pings/queries';
import { pingStates, pingTopics } from '#domain/pings/types';
import { mayAct } from '#domain/sessions/policy';
import { pingLine } from './_view/ping-line.ts';
import { retryPingAction } from './actions.ts';

const path = '/dashboard/pings';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Pings')('title') };
}

export default async function PingsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const [t, asked] = [deskWords(lang, 'Pings'), await searchParams];
  const page = askedPage(asked);
  const chosen = { topic: askedOneOf(asked, 'topic', pingTopics), state: askedOneOf(asked, 'state', pingStates) };
  const range = { limit: perPage, offset: (page - 1) * perPage, now: new Date() };
  const { pings, total } = await shown(() => listPings(actor, chosen, range));
  const settings = mayAct(actor, 'settings.change') && (
    <LinkButton href="/dashboard/settings/pings">{t('settings.open')}</LinkButton>
  );
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} actions={settings} />
      {isLocalSite() && <Notice tone="warn">{t('local')}</Notice>}
      <PingFilters words={t} all={deskWords(lang, 'Catalogue')('all')} chosen={chosen} />
      {pings.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <PingTable words={t} lines={pings.map((ping) => pingLine(ping, lang))} retry={retryPingAction} />
      )}
      <Pager {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { ...chosen, page: to }) })} />
    </Stack>
  );
}
