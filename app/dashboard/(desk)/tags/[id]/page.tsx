import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedText } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { ConfirmRemoval } from '#components/dashboard/catalogue/confirm-removal.tsx';
import { Merger } from '#components/dashboard/catalogue/merger.tsx';
import { TagFields } from '#components/dashboard/tags/tag-fields.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { mayAct, requireMay } from '#domain/sessions/policy';
import { countStoriesByTag, getTag, searchTags } from '#domain/tags/queries';
import type { Lang } from '#lib/lang';
import { tagPath } from '#lib/paths';
import { changeTagAction, mergeTagsAction, removeTagAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

async function readTag({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const tag = await shown(async () => {
    requireMay(actor, 'tags.edit');
    return getTag(Number(id) || 0);
  });
  return { actor, lang: user.lang, tag };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, tag } = await readTag(props);
  return { title: tag.name[lang] };
}

export default async function TagPage(props: Props) {
  const { actor, lang, tag } = await readTag(props);
  const [t, common, asked] = [deskWords(lang, 'Tags'), deskWords(lang, 'Catalogue'), await props.searchParams];
  const count = (await countStoriesByTag([tag.id])).get(tag.id) ?? 0;
  const [name, into, merged] = [tag.name[lang], askedText(asked, 'into'), askedText(asked, 'merged')];
  return (
    <Stack>
      <PageHead
        title={name}
        lead={`${t(`kinds.${tag.kind}`)} · ${t('count')}: ${count}`}
        actions={
          <>
            <LinkButton href={tagPath(lang, tag.slug)}>{t('open')}</LinkButton>
            <LinkButton href="/dashboard/tags">{common('back')}</LinkButton>
          </>
        }
      />
      {/^\d+$/.test(merged) && (
        <Notice tone="good">{t('merge.done', { name: askedText(asked, 'name'), count: Number(merged) })}</Notice>
      )}
      <Panel title={t('change')}>
        <ActionForm action={changeTagAction} submit={common('save')}>
          <input type="hidden" name="id" value={tag.id} />
          <TagFields words={t} tag={tag} />
        </ActionForm>
      </Panel>
      {mayAct(actor, 'tags.merge') && (
        <Panel title={t('merge.title')}>
          <Merger
            words={t}
            common={common}
            from={{ id: tag.id, name, count }}
            search={into}
            found={into === '' ? null : await findOthers(tag.id, into, lang)}
            merge={mergeTagsAction}
          />
        </Panel>
      )}
      {count === 0 && (
        <Panel title={t('remove.title')}>
          <ConfirmRemoval action={removeTagAction} id={tag.id} name={name} words={t} cancel={common('cancel')} />
        </Panel>
      )}
    </Stack>
  );
}

const foundCount = 20;

async function findOthers(id: number, text: string, lang: Lang) {
  const { tags } = await searchTags({ text, kind: null, lang, limit: foundCount + 1, offset: 0 });
  const others = tags.filter((tag) => tag.id !== id).slice(0, foundCount);
  return others.map((tag) => ({ id: tag.id, name: `${tag.name[lang]} (${tag.slug})` }));
}
