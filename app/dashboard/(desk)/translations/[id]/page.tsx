import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { TextDifferenceView } from '#components/dashboard/history/text-difference.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { findState } from '#domain/articles/queries';
import { getTranslation } from '#domain/translations/queries';
import { orMissing, readArticleId } from '../../articles/_view/article-id.ts';
import { confirmTranslationAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Translations')('difference.title') };
}

export default async function StalePage({ params }: Props) {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Translations');
  const articleId = readArticleId((await params).id);
  const translation = await orMissing(getTranslation(actor, articleId));
  const article = await findState({ articleId });
  if (!translation?.isStale) return <PageHead title={t('difference.title')} lead={t('difference.none')} />;
  const { source, difference } = translation;
  return (
    <Stack>
      <PageHead
        title={t('difference.title')}
        lead={source.title}
        actions={
          <LinkButton href={`/dashboard/articles/${articleId}?source`}>{article?.title || t('stale.title')}</LinkButton>
        }
      />
      <Panel title={t('stale.source')}>
        {difference ? (
          <TextDifferenceView {...{ words: deskWords(user.lang, 'History'), difference, lang: source.lang }} />
        ) : (
          <p>{t('difference.unknown')}</p>
        )}
      </Panel>
      <ActionForm action={confirmTranslationAction} submit={t('stale.confirm')} kind="plain">
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="seen" value={source.mark} />
      </ActionForm>
    </Stack>
  );
}
