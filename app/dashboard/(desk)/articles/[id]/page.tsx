import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { EditorPage } from '#components/dashboard/editor/editor-page.client.tsx';
import { ReadPage } from '#components/dashboard/editor/read-page.client.tsx';
import { StaleSource } from '#components/dashboard/editor/side/stale-source.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { getEditable } from '#domain/desk/queries';
import { mayAct } from '#domain/sessions/policy';
import { CardPanel } from '../../cards/card-panel.tsx';
import { addWordHereAction } from '../../spelling/actions.ts';
import { confirmTranslationAction } from '../../translations/actions.ts';
import { orMissing, readArticleId } from '../_view/article-id.ts';
import { editorChoices, editorView, sourceView } from '../_view/editor-view.ts';
import { stateActions } from '../_view/state-actions.ts';
import { stateView } from '../_view/state-view.ts';
import {
  checkLinkAction,
  nameChosenAction,
  searchAuthorsAction,
  searchStoriesAction,
  searchTagsAction,
} from './actions.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ source?: string }> };

const plainServices = {
  searchStories: searchStoriesAction,
  searchTags: searchTagsAction,
  searchAuthors: searchAuthorsAction,
  checkLink: checkLinkAction,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor, user } = await requireActor();
  const { article, text } = await orMissing(getEditable(actor, readArticleId((await params).id)));
  const t = deskWords(user.lang, 'Editor');
  return { title: t('pageTitle', { title: (text?.title ?? article.title) || t('new.title') }) };
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const signedIn = await requireActor();
  const { actor, user } = signedIn;
  const articleId = readArticleId((await params).id);
  const editable = await orMissing(getEditable(actor, articleId));
  const { article, text } = editable;
  const t = deskWords(user.lang, 'Editor');
  const hasSource = editable.other !== null && article.translatedFromRevision !== null;
  const isBeside = hasSource && (await searchParams).source !== undefined;
  const tabs = <ArticleTabs lang={user.lang} articleId={articleId} source={hasSource ? isBeside : null} />;
  if (!text) {
    const history = (
      <LinkButton href={`/dashboard/articles/${articleId}/history`}>{t('unreadable.history')}</LinkButton>
    );
    return <EmptyState title={t('unreadable.title')} text={t('unreadable.text')} action={history} />;
  }
  const source = isBeside ? await sourceView(actor, articleId) : null;
  const staleSource = source?.isStale ? (
    <StaleSource words={t} articleId={articleId} seen={source.mark} confirm={confirmTranslationAction} />
  ) : null;
  const view = await editorView(signedIn, editable, text, source);
  const services = { ...plainServices, addWord: mayAct(actor, 'spelling.edit') ? addWordHereAction : null };
  const state = { state: await stateView(signedIn, editable, new Date()), actions: stateActions };
  const cardPanel = <CardPanel card={{ noun: 'story', nounId: article.storyId, lang: article.lang }} />;
  if (!editable.mayEdit) return <ReadPage article={view} tabs={tabs} state={state} />;
  return (
    <EditorPage
      article={view}
      {...{ services, source, staleSource, tabs, state, cardPanel }}
      choices={await editorChoices(article.lang)}
      nameChosen={nameChosenAction}
    />
  );
}

type TabsProps = { lang: 'kk' | 'ru'; articleId: number; source: boolean | null };

function ArticleTabs({ lang, articleId, source }: TabsProps) {
  const t = deskWords(lang, 'Articles');
  const e = deskWords(lang, 'Editor');
  const path = `/dashboard/articles/${articleId}`;
  const beside = source === null ? [] : [{ href: `${path}?source`, label: e('source.open'), isCurrent: source }];
  return (
    <Tabs
      label={t('head.parts')}
      tabs={[
        { href: path, label: t('head.text'), isCurrent: source !== true },
        ...beside,
        { href: `${path}/state`, label: t('head.state'), isCurrent: false },
        { href: `${path}/history`, label: t('head.history'), isCurrent: false },
      ]}
    />
  );
}
