import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Shell')('nav.today') };
}

export default async function TodayPage() {
  const { user } = await requireActor();
  const t = deskWords(user.lang, 'Shell');
  return (
    <PageHead
      title={t('nav.today')}
      actions={
        <LinkButton kind="primary" href="/dashboard/articles/new">
          {t('newArticle')}
        </LinkButton>
      }
    />
  );
}
