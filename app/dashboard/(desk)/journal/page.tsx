import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { ActDetailList } from '#components/dashboard/journal/act-details.tsx';
import styles from '#components/dashboard/journal/journal.module.css';
import { JournalFilters } from '#components/dashboard/journal/journal-filters.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { listActKinds, listActs } from '#domain/audit/queries';
import type { ActRow } from '#domain/audit/types';
import { type KnownOf, nameThings } from '#domain/desk/name-things';
import { listColleagues } from '#domain/users/queries';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { askedDay, readActFilters } from './_view/act-filters.ts';
import { detailLines, thingsInDetails } from './_view/detail-lines.ts';
import { nounView, thingOf } from './_view/noun-view.ts';
import { wordOf } from './_view/word-of.ts';

const path = '/dashboard/journal';
const perPage = 100;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Journal')('title') };
}

export default async function JournalPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const [t, asked] = [deskWords(lang, 'Journal'), await searchParams];
  const page = askedPage(asked);
  const range = { limit: perPage, offset: (page - 1) * perPage };
  const { acts, total } = await shown(() => listActs(actor, readActFilters(asked), range));
  const { nouns, actions } = await listActKinds(actor);
  const chosen = {
    ...{ user: askedText(asked, 'user'), noun: askedText(asked, 'noun'), action: askedText(asked, 'action') },
    ...{ from: askedDay(asked, 'from'), to: askedDay(asked, 'to') },
  };
  const people = (await listColleagues()).map(({ id, name }) => ({ value: String(id), label: name }));
  const choices = (kind: 'nouns' | 'actions', values: string[]) =>
    values.map((value) => ({ value, label: wordOf(lang, `Journal.${kind}.${value}`) ?? value }));
  const things = acts.flatMap((act) => [...thingOf(act), ...thingsInDetails(act)]);
  const knownOf = await nameThings(actor, things, lang);
  return (
    <Stack>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href={hrefOf(`${path}/export`, chosen)}>{t('export')}</LinkButton>}
      />
      <p className={styles.hint}>{t('exportHint')}</p>
      <JournalFilters
        {...{ words: t, people, all: deskWords(lang, 'Catalogue')('all') }}
        {...{ nouns: choices('nouns', nouns), actions: choices('actions', actions) }}
        chosen={chosen}
      />
      {acts.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <DataTable
          caption={t('title')}
          rows={acts}
          rowKey={(act) => act.id}
          columns={[
            { key: 'when', label: t('when'), isTight: true, cell: (act) => formatDateTime(act.at, lang) },
            { key: 'who', label: t('who'), cell: (act) => actorName(act.actor, user.lang) },
            {
              key: 'what',
              label: t('what'),
              cell: (act) => wordOf(lang, `Journal.actions.${act.action}`) ?? act.action,
            },
            {
              ...{ key: 'noun', label: t('noun'), isMain: true },
              cell: (act) => <NounCell {...{ act, knownOf, lang }} />,
            },
            { key: 'details', label: t('details'), cell: (act) => <DetailCell {...{ act, knownOf, lang }} /> },
          ]}
        />
      )}
      <Pager {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { ...chosen, page: to }) })} />
    </Stack>
  );
}

type CellProps = { act: ActRow; knownOf: KnownOf; lang: Lang };

/** What has a page of its own in the desk leads there. */
function NounCell({ act, knownOf, lang }: CellProps) {
  const { kind, name, href } = nounView(act, knownOf, lang);
  const shownName = href ? <a href={href}>{name}</a> : name;
  return (
    <>
      {kind} {shownName}
    </>
  );
}

function DetailCell({ act, knownOf, lang }: CellProps) {
  return <ActDetailList words={deskWords(lang, 'History')} details={detailLines({ act, knownOf, lang })} />;
}
