import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { LetterTable } from '#components/dashboard/inbox/letter-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Checkbox } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { countLetters, listLetters } from '#domain/inbox/queries';
import { letterStatuses } from '#domain/inbox/types';
import { formatDateTime } from '#lib/text/dates';
import { formatNumber } from '#lib/text/numbers';

const path = '/dashboard/inbox';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Inbox')('title') };
}

export default async function InboxPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const [t, common, asked] = [deskWords(user.lang, 'Inbox'), deskWords(user.lang, 'Catalogue'), await searchParams];
  const [text, page] = [askedText(asked, 'q'), askedPage(asked)];
  const status = askedOneOf(asked, 'status', letterStatuses);
  const mine = askedText(asked, 'mine');
  const search = { status, assigneeId: mine === '' ? null : actor.userId, text };
  const { letters, total } = await shown(() =>
    listLetters(actor, { ...search, limit: perPage, offset: (page - 1) * perPage }),
  );
  const counts = await countLetters(actor);
  const views = [null, ...letterStatuses].map((each) => ({
    ...{ href: hrefOf(path, { status: each, q: text, mine }), isCurrent: each === status },
    label: each === null ? t('inbox') : t(`statuses.${each}`),
    ...(each !== null && { count: formatNumber(counts.get(each) ?? 0, user.lang) }),
  }));
  const rows = letters.map(({ createdAt, ...letter }) => ({ ...letter, date: formatDateTime(createdAt, user.lang) }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <Tabs label={t('views')} tabs={views} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text}>
        {status && <input type="hidden" name="status" value={status} />}
        <Checkbox name="mine" value="1" label={t('mine')} defaultChecked={mine !== ''} />
      </SearchForm>
      {rows.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <LetterTable words={t} rows={rows} />
      )}
      <Pager
        {...pagerView(user.lang, {
          ...{ page, perPage, total },
          hrefOf: (to) => hrefOf(path, { status, q: text, mine, page: to }),
        })}
      />
    </Stack>
  );
}
