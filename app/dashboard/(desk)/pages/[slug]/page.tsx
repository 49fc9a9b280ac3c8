import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedOneOf, askedText, hrefOf } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { PageEditor } from '#components/dashboard/pages/page-editor.client.tsx';
import { PageHistory } from '#components/dashboard/pages/page-history.tsx';
import { PageRemoval } from '#components/dashboard/pages/page-removal.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { bodyMediaIds, bodyStoryIds } from '#domain/body/rules';
import { getPageToEdit, listPageRevisions, listPageTitles } from '#domain/pages/queries';
import { isNeededPage } from '#domain/pages/rules';
import { requireMay } from '#domain/sessions/policy';
import { langs } from '#lib/lang';
import { staticPagePath } from '#lib/paths';
import { formatDateTime } from '#lib/text/dates';
import { picturesOf, titlesOf } from '../../articles/_view/editor-view.ts';
import {
  checkLinkAction,
  searchAuthorsAction,
  searchStoriesAction,
  searchTagsAction,
} from '../../articles/[id]/actions.ts';
import { removePageAction, restorePageTextAction } from '../actions.ts';

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Asked> };

const shownRevisions = 50;
const services = {
  searchStories: searchStoriesAction,
  searchTags: searchTagsAction,
  searchAuthors: searchAuthorsAction,
  checkLink: checkLinkAction,
  addWord: null,
};

async function readPage({ params, searchParams }: Props) {
  const { actor, user } = await requireActor();
  const slug = decodeURIComponent((await params).slug);
  const lang = askedOneOf(await searchParams, 'lang', langs) ?? user.lang;
  const page = await shown(async () => {
    requireMay(actor, 'pages.edit');
    return getPageToEdit(slug, lang);
  });
  return { actor, user, page };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await readPage(props)).page.title };
}

export default async function StaticPageOfDesk(props: Props) {
  const { actor, user, page } = await readPage(props);
  const t = deskWords(user.lang, 'Pages');
  const common = deskWords(user.lang, 'Catalogue');
  const restored = askedText(await props.searchParams, 'restored');
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
      {restored !== '' && <Notice tone="good">{t('restore.done')}</Notice>}
      <Panel title={t('change')}>
        <p>{t('placeholders')}</p>
        <PageEditor
          key={`${page.lang} ${restored}`}
          page={{ slug: page.slug, lang: page.lang, revision: page.revision, title: page.title, body: page.body }}
          pictures={await picturesOf({ actor, user }, bodyMediaIds(page.body), page.lang)}
          stories={await titlesOf(bodyStoryIds(page.body), page.lang)}
          services={services}
        />
      </Panel>
      <Panel title={t('history')}>
        <PageHistory
          words={t}
          cancel={common('cancel')}
          page={{ slug: page.slug, lang: page.lang, revision: page.revision }}
          restore={restorePageTextAction}
          revisions={revisions.map(({ id, actor, at }) => ({ id, actor, date: formatDateTime(at, user.lang) }))}
        />
      </Panel>
      <Panel title={t('remove.title')}>
        {isNeededPage(page.slug) ? (
          <p>{deskWords(user.lang, 'Refusals')('page-needed')}</p>
        ) : (
          <PageRemoval
            page={{ slug: page.slug, title: page.title }}
            others={(await listPageTitles(user.lang)).filter(({ slug }) => slug !== page.slug)}
            cancel={common('cancel')}
            remove={removePageAction}
          />
        )}
      </Panel>
    </Stack>
  );
}
