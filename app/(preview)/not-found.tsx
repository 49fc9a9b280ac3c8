import { deskWords } from '#app/_server/desk-words.ts';
import { deskLang } from '#app/_server/require-actor.ts';
import { LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';

export default async function PreviewMissing() {
  const t = deskWords(await deskLang(), 'Shell');
  return (
    <main>
      <EmptyState
        title={t('missing.title')}
        text={t('missing.text')}
        action={<LinkButton href="/dashboard">{t('missing.home')}</LinkButton>}
      />
    </main>
  );
}
