import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { libraryEntry } from '#app/_server/library-entry.ts';
import { readLibraryFilter } from '#app/_server/library-filter.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { LibraryGrid } from '#components/dashboard/media/library-grid.tsx';
import { libraryHref, libraryViews, viewOf } from '#components/dashboard/media/library-views.ts';
import { SearchForm } from '#components/dashboard/media/search-form.tsx';
import { UploadPanel } from '#components/dashboard/media/upload-panel.client.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { listMedia } from '#domain/media/queries/library';
import { mayAct } from '#domain/sessions/policy';
import { formatNumber } from '#lib/text/numbers';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Media')('title') };
}

export default async function MediaPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Media');
  const filter = readLibraryFilter(await searchParams, actor);
  const { items, total, page, pages } = await listMedia(actor, filter);
  const [view, search] = [viewOf(filter), filter.search ?? ''];
  const views = libraryViews.filter((each) => each !== 'deleted' || mayAct(actor, 'media.delete'));
  const pageLink = (number: number, label: string) =>
    number < 1 || number > pages ? null : { href: libraryHref(view, search, number), label };
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <UploadPanel lang={user.lang} />
      <Tabs
        label={t('views.label')}
        tabs={views.map((each) => ({
          ...{ href: libraryHref(each, search), label: t(`views.${each}`), isCurrent: each === view },
          ...(each === view && { count: formatNumber(total, user.lang) }),
        }))}
      />
      <SearchForm words={t} view={view} search={search} />
      {items.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <LibraryGrid words={t} items={items.map((item) => libraryEntry({ actor, user }, item, user.lang))} />
      )}
      <Pager
        label={t('list.pager')}
        position={t('list.position', { page, pages })}
        previous={pageLink(page - 1, t('list.previous'))}
        next={pageLink(page + 1, t('list.next'))}
      />
    </Stack>
  );
}
