import type { Metadata } from 'next';
import Link from 'next/link';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import styles from '#components/dashboard/catalogue/catalogue.module.css';
import { RemovedPages } from '#components/dashboard/pages/removed-pages.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { DataTable } from '#components/ui/data-table.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { listPages } from '#domain/pages/queries';
import { requireMay } from '#domain/sessions/policy';
import { langs, otherLang } from '#lib/lang';
import { formatDateShort } from '#lib/text/dates';
import { addPageAction, restorePageAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Pages')('title') };
}

export default async function PagesPage() {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const t = deskWords(lang, 'Pages');
  const all = await shown(async () => {
    requireMay(actor, 'pages.edit');
    return listPages();
  });
  const pages = all.filter((page) => page.removedAt === null);
  const removed = all.filter((page) => page.removedAt !== null);
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      {pages.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <DataTable
          caption={t('title')}
          rows={pages}
          rowKey={(page) => page.slug}
          columns={[
            {
              ...{ key: 'name', label: t('name'), isMain: true },
              cell: ({ slug, titles }) => (
                <Link href={`/dashboard/pages/${slug}?lang=${lang}`}>{titles[lang] ?? slug}</Link>
              ),
            },
            {
              ...{ key: 'other', label: t('other') },
              cell: ({ slug, titles }) => (
                <Link href={`/dashboard/pages/${slug}?lang=${otherLang(lang)}`}>{titles[otherLang(lang)] ?? slug}</Link>
              ),
            },
            { key: 'slug', label: t('slug'), cell: ({ slug }) => slug },
            { key: 'updated', label: t('updated'), cell: ({ updatedAt }) => formatDateShort(updatedAt) },
          ]}
        />
      )}
      <Panel title={t('add')}>
        <ActionForm action={addPageAction} submit={t('addSubmit')} isEmptied>
          <div className={styles.pair}>
            {langs.map((each) => (
              <Field key={each} id={`title-${each}`} label={t(`fields.titles.${each}`)}>
                <TextInput name={`titles.${each}`} lang={each} required maxLength={200} />
              </Field>
            ))}
            <Field id="slug" label={t('fields.slug')} hint={t('slugMade')}>
              <TextInput name="slug" maxLength={300} spellCheck={false} autoCapitalize="none" />
            </Field>
          </div>
        </ActionForm>
      </Panel>
      {removed.length > 0 && (
        <Panel title={t('removed.title')}>
          <RemovedPages
            words={t}
            restore={restorePageAction}
            pages={removed.map(({ slug, titles, removedAt }) => ({
              ...{ slug, title: titles[lang] ?? slug },
              date: removedAt === null ? '' : formatDateShort(removedAt),
            }))}
          />
        </Panel>
      )}
    </Stack>
  );
}
