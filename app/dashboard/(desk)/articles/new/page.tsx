import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Row, Stack } from '#components/ui/panel.tsx';
import { langs, otherLang } from '#lib/lang';
import { createDraftAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Editor')('new.title') };
}

export default async function NewArticlePage() {
  const { user } = await requireActor();
  const t = deskWords(user.lang, 'Editor');
  const inOrder = user.lang === langs[0] ? langs : [user.lang, otherLang(user.lang)];
  return (
    <Stack>
      <PageHead title={t('new.title')} lead={t('new.lead')} />
      <Row>
        {inOrder.map((lang, index) => (
          <ActionForm
            key={lang}
            action={createDraftAction}
            submit={t(`new.${lang}`)}
            kind={index === 0 ? 'primary' : 'plain'}
          >
            <input type="hidden" name="lang" value={lang} />
          </ActionForm>
        ))}
      </Row>
    </Stack>
  );
}
