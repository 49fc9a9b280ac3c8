import type { Metadata } from 'next';
import Link from 'next/link';
import { deskWords } from '#app/_server/desk-words.ts';
import { pagerView } from '#app/_server/pager-view.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedPage, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { TagFields } from '#components/dashboard/tags/tag-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { requireMay } from '#domain/sessions/policy';
import { countStoriesByTag, searchTags } from '#domain/tags/queries';
import { tagKinds } from '#domain/tags/types';
import { otherLang } from '#lib/lang';
import { formatNumber } from '#lib/text/numbers';
import { addTagAction } from './actions.ts';

const path = '/dashboard/tags';
const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Tags')('title') };
}

export default async function TagsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const [t, common, asked] = [deskWords(lang, 'Tags'), deskWords(lang, 'Catalogue'), await searchParams];
  const [text, kind, page] = [askedText(asked, 'q'), askedOneOf(asked, 'kind', tagKinds), askedPage(asked)];
  const { tags, total } = await shown(async () => {
    requireMay(actor, 'tags.edit');
    return searchTags({ text, kind, lang, limit: perPage, offset: (page - 1) * perPage });
  });
  const counts = await countStoriesByTag(tags.map((tag) => tag.id));
  const kinds = tagKinds.map((value) => ({ value, label: t(`kinds.${value}`) }));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm label={t('searchLabel')} submit={common('search')} text={text}>
        <Field id="search-kind" label={t('kind')}>
          <Select name="kind" defaultValue={kind ?? ''} options={[{ value: '', label: common('all') }, ...kinds]} />
        </Field>
      </SearchForm>
      {tags.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <DataTable
          caption={t('title')}
          rows={tags}
          rowKey={(tag) => tag.id}
          columns={[
            {
              ...{ key: 'name', label: t('name'), isMain: true },
              cell: (tag) => <Link href={`${path}/${tag.id}`}>{tag.name[lang]}</Link>,
            },
            { key: 'other', label: t('other'), cell: (tag) => tag.name[otherLang(lang)] },
            { key: 'kind', label: t('kind'), cell: (tag) => t(`kinds.${tag.kind}`) },
            { key: 'count', label: t('count'), cell: (tag) => formatNumber(counts.get(tag.id) ?? 0, lang) },
          ]}
        />
      )}
      <Pager
        {...pagerView(lang, { page, perPage, total, hrefOf: (to) => hrefOf(path, { q: text, kind, page: to }) })}
      />
      <Panel title={t('add')}>
        <ActionForm action={addTagAction} submit={t('addSubmit')} isEmptied>
          <TagFields words={t} />
        </ActionForm>
      </Panel>
    </Stack>
  );
}
