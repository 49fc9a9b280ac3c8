import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { JournalFilters } from '#components/dashboard/journal/journal-filters.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { listActKinds, listActs } from '#domain/audit/queries';
import type { ActRow } from '#domain/audit/types';
import { allActions } from '#domain/sessions/policy';
import { listColleagues } from '#domain/users/queries';
import { deskMessages } from '#i18n/desk-messages';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { askedDay, readActFilters } from './_view/act-filters.ts';

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
  const choices = (kind: WordKind, values: string[]) =>
    values.map((value) => ({ value, label: wordOf(lang, kind, value) }));
  return (
    <Stack>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={<LinkButton href={hrefOf(`${path}/export`, chosen)}>{t('export')}</LinkButton>}
      />
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
            { key: 'what', label: t('what'), cell: (act) => wordOf(lang, 'actions', act.action) },
            {
              ...{ key: 'noun', label: t('noun'), isMain: true },
              cell: (act) => <NounCell act={act} lang={lang} />,
            },
            { key: 'details', label: t('details'), cell: (act) => detailsOf(act.details) },
          ]}
        />
      )}
      <Pager {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { ...chosen, page: to }) })} />
    </Stack>
  );
}

/** What has a page of its own in the desk leads there. */
function NounCell({ act, lang }: { act: ActRow; lang: Lang }) {
  const label = `${wordOf(lang, 'nouns', act.noun)} ${nounOf(lang, act)}`;
  return act.noun === 'article' || act.noun === 'media' ? (
    <a href={act.noun === 'article' ? `/dashboard/articles/${act.nounId}` : `/dashboard/media/${act.nounId}`}>
      {label}
    </a>
  ) : (
    label
  );
}

type WordKind = 'nouns' | 'actions';

/** The word of an act or a thing; one that a newer program wrote stands as it is. */
function wordOf(lang: Lang, kind: WordKind, value: string): string {
  const journal = deskMessages(lang).Journal;
  const words = typeof journal === 'object' ? journal[kind] : undefined;
  const word = typeof words === 'object' && Object.hasOwn(words, value) ? words[value] : undefined;
  return typeof word === 'string' ? word : value;
}

/** A right is said in words, everything else is known by its number. */
function nounOf(lang: Lang, { noun, nounId }: ActRow): string {
  const right = noun === 'right' ? allActions.find((action) => action === nounId) : undefined;
  return right === undefined ? nounId : `«${deskWords(lang, 'Journal')(`rights.${right}`)}»`;
}

function detailsOf(details: Record<string, unknown>): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${isChange(value) ? `${said(value.from)} → ${said(value.to)}` : said(value)}`)
    .join('; ')
    .slice(0, 500);
}

function isChange(value: unknown): value is { from: unknown; to: unknown } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
