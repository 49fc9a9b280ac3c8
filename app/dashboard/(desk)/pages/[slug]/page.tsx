import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { PageHistory } from '#components/dashboard/pages/page-history.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { getPageToEdit, listPageRevisions } from '#domain/pages/queries';
import { requireMay } from '#domain/sessions/policy';
import { langs } from '#lib/lang';
import { staticPagePath } from '#lib/paths';
import { formatDateTime } from '#lib/text/dates';
import { changePageTitleAction, restorePageAction } from '../actions.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Asked> };

const shownRevisions = 50;

async function readPage({ params, searchParams }: Props) {
  const { actor, user } = await requireActor();
  const slug = decodeURIComponent((await params).slug);
  const lang = askedOneOf(await searchParams, 'lang', langs) ?? user.lang;
  const page = await shown(async () => {
    requireMay(actor, 'pages.edit');
    return getPageToEdit(slug, lang);
  });
  return { user, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readPage(props)).page.title };
}

export default async function StaticPageOfDesk(props: Props) {
  const { user, page } = await readPage(props);
  const t = deskWords(user.lang, 'Pages');
  const common = deskWords(user.lang, 'Catalogue');
  const revisions = await listPageRevisions(page.id, shownRevisions);
  const path = `/dashboard/pages/${page.slug}`;
  return (
    <Stack>
      <PageHead
        title={page.title}
        actions={
          <>
            <LinkButton href={staticPagePath(page.lang, page.slug)}>{t('open')}</LinkButton>
            <LinkButton href="/dashboard/pages">{common('back')}</LinkButton>
          </>
        }
      />
      <Tabs
        label={t('langs.label')}
        tabs={langs.map((lang) => ({
          ...{ href: hrefOf(path, { lang }), label: t(`langs.${lang}`), isCurrent: lang === page.lang },
        }))}
      />
      <Panel title={t('change')}>
        <ActionForm action={changePageTitleAction} submit={common('save')}>
          <input type="hidden" name="slug" value={page.slug} />
          <input type="hidden" name="lang" value={page.lang} />
          <input type="hidden" name="revision" value={page.revision} />
          <Field id="title" label={t('fields.title')}>
            <TextInput
              key={page.lang}
              name="title"
              lang={page.lang}
              required
              maxLength={200}
              defaultValue={page.title}
            />
          </Field>
        </ActionForm>
      </Panel>
      <Panel title={t('history')}>
        <PageHistory
          words={t}
          cancel={common('cancel')}
          page={{ slug: page.slug, lang: page.lang, revision: page.revision }}
          restore={restorePageAction}
          revisions={revisions.map(({ id, actor, at }) => ({ id, actor, date: formatDateTime(at, user.lang) }))}
        />
      </Panel>
    </Stack>
  );
}
