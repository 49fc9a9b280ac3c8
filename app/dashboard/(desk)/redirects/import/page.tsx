import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { shown } from '#app/_server/shown.ts';
import { RedirectImport } from '#components/dashboard/redirects/redirect-import.client.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { maxLines } from '#domain/redirects/read-lines';
import { requireMay } from '#domain/sessions/policy';
import { formatNumber } from '#lib/text/numbers';
import { redirectTabs } from '../_view/views.ts';
import { importRedirectsAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Redirects')('views.import') };
}

export default async function ImportRedirectsPage() {
  const { actor, user } = await requireActor();
  const t = deskWords(user.lang, 'Redirects');
  await shown(async () => {
    requireMay(actor, 'redirects.edit');
    return true;
  });
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('import.lead', { max: formatNumber(maxLines, user.lang) })} />
      <Tabs {...redirectTabs(user.lang, 'import')} />
      <RedirectImport
        action={importRedirectsAction}
        words={{
          ...{ text: t('import.text'), textHint: t('import.textHint'), file: t('import.file') },
          ...{ choose: t('import.choose'), noFile: t('import.noFile') },
          ...{ preview: t('import.preview'), apply: t('import.apply'), table: t('import.table') },
          ...{ line: t('import.line'), from: t('from'), outcome: t('import.outcome'), to: t('to') },
        }}
      />
    </Stack>
  );
}
