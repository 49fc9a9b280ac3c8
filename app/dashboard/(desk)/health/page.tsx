import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { lawCheckView } from '#app/_server/law-check-view.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedPage, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { FaultTable } from '#components/dashboard/health/fault-table.tsx';
import { LawCheck } from '#components/dashboard/settings/law-check.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { getHealthSummary, listContentFaults } from '#domain/health/queries';
import { type FaultKind, faultKinds } from '#domain/health/types';
import { mayAct, requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';
import { faultRow } from './_view/fault-row.ts';
import { lookOverAction } from './actions.ts';

const path = '/dashboard/health';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Health')('title') };
}

export default async function HealthPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const [t, asked] = [deskWords(user.lang, 'Health'), await searchParams];
  const kind = askedOneOf(asked, 'kind', faultKinds) ?? 'credit-missing';
  const { summary } = await shown(async () => {
    requireMay(actor, 'health.read');
    return { summary: await getHealthSummary(actor) };
  });
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <ActionForm
        action={lookOverAction}
        submit={t('check')}
        kind="plain"
        extra={summary && <small>{t('checked', { at: formatDateTime(summary.at, user.lang) })}</small>}
      >
        {null}
      </ActionForm>
      {mayAct(actor, 'pages.edit') && <LawCheck {...(await lawCheckView(user.lang))} />}
      {summary ? (
        <>
          <Tabs
            label={t('views')}
            tabs={faultKinds.map((each) => ({
              ...{ href: hrefOf(path, { kind: each }), label: t(`kinds.${each}`), isCurrent: each === kind },
              count: formatNumber(summary.counts[each], user.lang),
            }))}
          />
          <Faults {...{ actor, lang: user.lang, kind, page: askedPage(asked), total: summary.counts[kind] }} />
        </>
      ) : (
        <EmptyState title={t('never.title')} text={t('never.text')} />
      )}
    </Stack>
  );
}

type FaultsProps = { actor: Actor; lang: Lang; kind: FaultKind; page: number; total: number };

async function Faults({ actor, lang, kind, page, total }: FaultsProps) {
  const t = deskWords(lang, 'Health');
  const { faults, stored } = await listContentFaults(actor, kind, { limit: perPage, offset: (page - 1) * perPage });
  if (faults.length === 0) return <EmptyState title={t('fine.title')} text={t('fine.text')} />;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <>
      <p>{t(`helps.${kind}`)}</p>
      {stored < total && <p>{t('more', { total: number(total), stored: number(stored) })}</p>}
      <FaultTable words={t} kind={kind} rows={faults.map((fault) => faultRow(fault, t))} />
      <Pager {...pagerView(lang, { page, perPage, total: stored, hrefOf: (to) => hrefOf(path, { kind, page: to }) })} />
    </>
  );
}
