import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { PlannedList } from '#components/dashboard/calendar/planned-list.tsx';
import { DraftList } from '#components/dashboard/today/draft-list.tsx';
import { WaitingCard } from '#components/dashboard/today/waiting-card.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { mayAct } from '#domain/sessions/policy';
import { getToday } from '#domain/today/queries';
import { formatDateLong } from '#lib/text/dates';
import { tableRow } from './articles/_view/table-row.ts';
import { plannedEntry } from './calendar/planned-entry.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Today')('title') };
}

export default async function TodayPage() {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const t = deskWords(lang, 'Today');
  const articles = deskWords(lang, 'Articles');
  const now = new Date();
  const { drafts, review, overdue, scheduled, counts } = await getToday(actor, now);
  const rowOf = (row: (typeof review)[number]) => tableRow(row, lang, now);
  const untitled = articles('head.untitled');
  const isEditor = mayAct(actor, 'article.read-any');
  const own = `owner=${actor.userId}`;
  return (
    <Stack>
      <PageHead
        title={t('title')}
        lead={formatDateLong(now, lang)}
        actions={
          <LinkButton kind="primary" href="/dashboard/articles/new">
            {t('newArticle')}
          </LinkButton>
        }
      />
      {overdue.length > 0 && (
        <Notice tone="bad" title={t('overdue.title')}>
          <PlannedList
            {...{ untitled, empty: '' }}
            entries={overdue.map((moment) => plannedEntry(moment, now, lang, true))}
          />
        </Notice>
      )}
      {counts.newLetters > 0 && (
        <WaitingCard words={t} name="letters" count={counts.newLetters} href="/dashboard/inbox" />
      )}
      {counts.failedPings > 0 && (
        <WaitingCard words={t} name="pings" count={counts.failedPings} href="/dashboard/pings?state=failed" />
      )}
      {counts.staleTranslations > 0 && (
        <WaitingCard words={t} name="stale" count={counts.staleTranslations} href="/dashboard/translations" />
      )}
      <Panel title={isEditor ? t('review.title') : t('review.own')}>
        <DraftList
          {...{ untitled, words: t, rows: review.map(rowOf), empty: t('review.empty') }}
          all={{ href: '/dashboard/articles?status=review', label: t('review.all', { count: counts.review }) }}
          isOpenedByState={isEditor}
        />
      </Panel>
      <Panel title={t('drafts.title')}>
        <DraftList
          {...{ untitled, words: t, empty: t('drafts.empty') }}
          rows={drafts.map((draft) => ({ ...rowOf(draft), returned: draft.returned }))}
          all={{ href: `/dashboard/articles?status=draft&${own}`, label: t('drafts.all', { count: counts.drafts }) }}
        />
      </Panel>
      <Panel title={t('scheduled.title')}>
        <PlannedList
          {...{ untitled, empty: t('scheduled.empty') }}
          entries={scheduled.map((moment) => plannedEntry(moment, now, lang, true))}
        />
        <LinkButton kind="quiet" href="/dashboard/calendar">
          {t('scheduled.calendar')}
        </LinkButton>
      </Panel>
    </Stack>
  );
}
