import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deskWords } from '#app/_server/desk-words.ts';
import { libraryEntry } from '#app/_server/library-entry.ts';
import { mediaName } from '#app/_server/media-name.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { FileFacts } from '#components/dashboard/media/file-facts.tsx';
import { FocalEditor } from '#components/dashboard/media/focal-editor.client.tsx';
import { MediaNotice } from '#components/dashboard/media/media-notice.tsx';
import styles from '#components/dashboard/media/one.module.css';
import { RemoveMedia } from '#components/dashboard/media/remove-media.client.tsx';
import { UseList } from '#components/dashboard/media/use-list.tsx';
import { WordsForm } from '#components/dashboard/media/words-form.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { mayEditMedia } from '#domain/media/policy';
import { getMedia } from '#domain/media/queries/library';
import { listUses } from '#domain/media/queries/uses';
import { mayAct } from '#domain/sessions/policy';
import { mediaFacts, restorableUntil } from './_view/media-facts.ts';
import { deleteMediaAction, describeMediaAction, restoreMediaAction, setFocalAction } from './actions.ts';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { user, media } = await read(params);
  const t = deskWords(user.lang, 'Media');
  return { title: media ? mediaName(media, user.lang) : t('title') };
}

export default async function OneMediaPage({ params }: Props) {
  const { actor, user, media } = await read(params);
  const mayDelete = mayAct(actor, 'media.delete');
  if (!media || (media.deletedAt !== null && !mayDelete)) notFound();
  const t = deskWords(user.lang, 'Media');
  const { id, kind, deletedAt } = media;
  const [entry, uses, mayEdit] = [
    libraryEntry({ actor, user }, media, user.lang),
    await listUses(actor, id),
    mayEditMedia(actor, media),
  ];
  const isPicture = kind === 'picture' && deletedAt === null;
  return (
    <Stack>
      <PageHead
        title={mediaName(media, user.lang)}
        actions={<LinkButton href="/dashboard/media">{t('one.back')}</LinkButton>}
      />
      <MediaNotice words={t} state={media.state} until={deletedAt && restorableUntil(deletedAt, user.lang)} />
      <div className={styles.columns}>
        <Stack>
          {isPicture && (
            <Panel title={t('focal.title')} id="focal">
              <FocalEditor picture={entry} focal={media.focal} save={mayEdit ? setFocalAction.bind(null, id) : null} />
            </Panel>
          )}
          <Panel title={t('one.facts.title')}>
            <FileFacts
              facts={mediaFacts(media, user.lang)}
              file={deletedAt ? null : entry.url}
              open={t('one.facts.open')}
            />
          </Panel>
          <Panel title={t('uses.title')}>
            <UseList words={t} uses={uses} />
          </Panel>
        </Stack>
        <Stack>
          {deletedAt === null && (
            <Panel title={t('words.title')}>
              <WordsForm words={t} media={media} action={mayEdit ? describeMediaAction.bind(null, id) : null} />
            </Panel>
          )}
          {mayDelete && (
            <Panel title={t('remove.title')}>
              <RemoveMedia
                isDeleted={deletedAt !== null}
                isUsed={uses.length > 0}
                remove={deleteMediaAction.bind(null, id)}
                restore={restoreMediaAction.bind(null, id)}
              />
            </Panel>
          )}
        </Stack>
      </div>
    </Stack>
  );
}

async function read(params: Props['params']) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const isNumber = /^[1-9]\d{0,8}$/.test(id);
  return { actor, user, media: isNumber ? await getMedia(actor, Number(id)) : null };
}
