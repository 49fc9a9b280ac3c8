import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { ArticleHead } from '#components/dashboard/articles/article-head.tsx';
import { CorrectionPanel, type NoticeLine } from '#components/dashboard/articles/correction-panel.tsx';
import { StatePanel } from '#components/dashboard/articles/state-panel.client.tsx';
import { PostPanel } from '#components/dashboard/telegram/post-panel.tsx';
import { OtherLanguage } from '#components/dashboard/translations/other-language.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { listNotices } from '#domain/articles/queries';
import { getEditable } from '#domain/desk/queries';
import type { EditableArticle } from '#domain/desk/types';
import { getFormerStory } from '#domain/translations/queries';
import { type Lang, otherLang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { startTranslationAction } from '../../../translations/actions.ts';
import { orMissing, readArticleId } from '../../_view/article-id.ts';
import { postView } from '../../_view/post-view.ts';
import { stateActions } from '../../_view/state-actions.ts';
import { stateView } from '../../_view/state-view.ts';
import { mayLink } from '../link/_view/may-link.ts';
import { partTextsAction } from '../link/actions.ts';
import { planPostAction, rewordCorrectionAction, withdrawCorrectionAction } from './actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Articles')('head.state') };
}

export default async function StatePage({ params }: Props) {
  const signedIn = await requireActor();
  const { actor, user } = signedIn;
  const t = deskWords(user.lang, 'Articles');
  const articleId = readArticleId((await params).id);
  const editable = await orMissing(getEditable(actor, articleId));
  const state = await stateView(signedIn, editable, new Date());
  const post = await postView(signedIn, editable);
  const { storyId } = editable.article;
  const notices = state.may.includes('correct') ? await noticeLines(articleId, user.lang) : [];
  const title = editable.text?.title ?? editable.article.title;
  return (
    <Stack>
      <ArticleHead
        {...{ words: t, articleId, title, current: 'state' }}
        lead={t(`lang.${editable.article.lang}`)}
        actions={state.publicHref && <LinkButton href={state.publicHref}>{t('head.onSite')}</LinkButton>}
      />
      <Panel>
        <StatePanel state={state} actions={stateActions} />
      </Panel>
      {notices.length > 0 && (
        <CorrectionPanel
          words={deskWords(user.lang, 'ArticleState')}
          {...{ notices, reword: rewordCorrectionAction, withdraw: withdrawCorrectionAction }}
        />
      )}
      {post && <PostPanel words={deskWords(user.lang, 'Telegram')} post={post} plan={planPostAction} />}
      <OtherLanguage
        {...{
          words: deskWords(user.lang, 'Translations'),
          storyId,
          other: editable.other,
          start: startTranslationAction,
          part: partTextsAction,
          partId: await partingId(editable),
          linkHref: (await mayLink(editable)) ? `/dashboard/articles/${articleId}/link` : null,
        }}
        lang={otherLang(editable.article.lang)}
        changedHref={state.isStale ? `/dashboard/translations/${articleId}` : null}
      />
    </Stack>
  );
}

async function noticeLines(articleId: number, lang: Lang): Promise<NoticeLine[]> {
  return (await listNotices(articleId)).map(({ at, rewordedAt, ...notice }) => ({
    ...notice,
    at: formatDateTime(at, lang),
    rewordedAt: rewordedAt && formatDateTime(rewordedAt, lang),
  }));
}

/** Which of the two texts was linked and can go back to its own story; null where none can, or the person may not edit both. */
async function partingId({ article, other, mayEditStory }: EditableArticle): Promise<number | null> {
  if (!other || !mayEditStory) return null;
  for (const id of [article.id, other.articleId]) {
    if ((await getFormerStory({ id, storyId: article.storyId })) !== null) return id;
  }
  return null;
}
