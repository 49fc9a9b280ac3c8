import type { Metadata } from 'next';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { libraryEntry } from '#app/_server/library-entry.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedText } from '#app/_server/search-params.ts';
import { shown } from '#app/_server/shown.ts';
import { AuthorFields } from '#components/dashboard/authors/author-fields.tsx';
import { PortraitField } from '#components/dashboard/authors/portrait-field.client.tsx';
import { ConfirmRemoval } from '#components/dashboard/catalogue/confirm-removal.tsx';
import { Merger } from '#components/dashboard/catalogue/merger.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { type Author, countStoriesByAuthor, getAuthor, searchAuthors } from '#domain/authors/queries';
import { listMediaByIds } from '#domain/media/queries/library';
import { mayAct, requireMay } from '#domain/sessions/policy';
import type { SignedIn } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { authorPath } from '#lib/paths';
import { CardPanels } from '../../cards/card-panel.tsx';
import { changeAuthorAction, mergeAuthorsAction, removeAuthorAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

async function readAuthor({ params }: Props) {
  const { actor, user } = await requireActor();
  const { id } = await params;
  const author = await shown(async () => {
    requireMay(actor, 'authors.edit');
    return getAuthor(Number(id) || 0);
  });
  return { actor, user, lang: user.lang, author };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, author } = await readAuthor(props);
  return { title: author.name[lang] };
}

export default async function AuthorPage(props: Props) {
  const { actor, user, lang, author } = await readAuthor(props);
  const [t, common, asked] = [deskWords(lang, 'Authors'), deskWords(lang, 'Catalogue'), await props.searchParams];
  const count = (await countStoriesByAuthor([author.id])).get(author.id) ?? 0;
  const [name, into, merged] = [author.name[lang], askedText(asked, 'into'), askedText(asked, 'merged')];
  return (
    <Stack>
      <PageHead
        title={name}
        lead={`${author.isHouse ? t('house') : author.role[lang]} · ${t('count')}: ${count}`}
        actions={
          <>
            <LinkButton href={authorPath(lang, author.slug)}>{t('open')}</LinkButton>
            <LinkButton href="/dashboard/authors">{common('back')}</LinkButton>
          </>
        }
      />
      {merged !== '' && <Notice tone="good">{t('merge.done', { name: merged })}</Notice>}
      <Panel title={t('change')}>
        <ActionForm action={changeAuthorAction} submit={common('save')}>
          <input type="hidden" name="id" value={author.id} />
          <AuthorFields
            words={t}
            author={author}
            portrait={
              <PortraitField lang={lang} current={await readPortrait({ actor, user }, author.portraitMediaId)} />
            }
          />
        </ActionForm>
      </Panel>
      <CardPanels noun="author" nounId={author.id} lang={lang} />
      {mayAct(actor, 'authors.merge') && !author.isHouse && (
        <Panel title={t('merge.title')}>
          <Merger
            words={t}
            common={common}
            from={{ id: author.id, name, count }}
            search={into}
            found={into === '' ? null : await findOthers(author.id, into, lang)}
            merge={mergeAuthorsAction}
          />
        </Panel>
      )}
      <Panel title={t('remove.title')}>
        <Removal words={t} lang={lang} cancel={common('cancel')} author={author} count={count} />
      </Panel>
    </Stack>
  );
}

type RemovalProps = { words: DeskWords; lang: Lang; cancel: string; author: Author; count: number };

function Removal({ words: t, lang, cancel, author, count }: RemovalProps) {
  if (author.isHouse) return <p>{deskWords(lang, 'Refusals')('author-house')}</p>;
  if (count > 0) return <p>{t('remove.used', { count })}</p>;
  return (
    <ConfirmRemoval action={removeAuthorAction} id={author.id} name={author.name[lang]} words={t} cancel={cancel} />
  );
}

async function readPortrait(signedIn: Pick<SignedIn, 'actor' | 'user'>, id: number | null) {
  const [item] = id === null ? [] : await listMediaByIds(signedIn.actor, [id]);
  if (!item) return null;
  const { thumb, url } = libraryEntry(signedIn, item, signedIn.user.lang);
  return { id: item.id, url: thumb ?? url };
}

const foundCount = 20;

async function findOthers(id: number, text: string, lang: Lang) {
  const { authors } = await searchAuthors({ text, lang, limit: foundCount + 1, offset: 0 });
  const others = authors.filter((author) => author.id !== id).slice(0, foundCount);
  return others.map((author) => ({ id: author.id, name: `${author.name[lang]} (${author.slug})` }));
}
