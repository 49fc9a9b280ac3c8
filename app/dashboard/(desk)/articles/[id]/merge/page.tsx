import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { MergePage } from '#components/dashboard/merge/merge-page.client.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { getEditable } from '#domain/desk/queries';
import { orMissing, readArticleId } from '../../_view/article-id.ts';
import { findBaseAction, mergeAction } from './actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Merge')('title') };
}

export default async function MergeRoute({ params }: Props) {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Merge');
  const articleId = readArticleId((await params).id);
  const { article, text } = await orMissing(getEditable(actor, articleId));
  const { lang, version, savedBy } = article;
  const isOwn = article.savedById === user.id;
  const lead = isOwn ? t('leadOwn') : t('lead', { name: actorName(savedBy, user.lang) });
  return (
    <Stack>
      <PageHead title={t('title')} lead={lead} />
      {text && (
        <MergePage
          {...{
            articleId,
            lang,
            version,
            isOwn,
            userId: user.id,
            theirs: text,
            findBase: findBaseAction,
            merge: mergeAction,
          }}
        />
      )}
    </Stack>
  );
}
