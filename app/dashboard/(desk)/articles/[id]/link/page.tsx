import type { Metadata } from 'next';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { partLines, thingsInParts } from '#app/_server/part-lines.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { type Asked, askedText, hrefOf } from '#app/_server/search-params.ts';
import { ArticleHead } from '#components/dashboard/articles/article-head.tsx';
import { SearchForm } from '#components/dashboard/catalogue/search-form.tsx';
import { PartsDifference } from '#components/dashboard/history/parts-difference.tsx';
import styles from '#components/dashboard/translations/link.module.css';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { nameThings } from '#domain/desk/name-things';
import { getEditable } from '#domain/desk/queries';
import type { EditableArticle } from '#domain/desk/types';
import type { SignedIn } from '#domain/sessions/types';
import { changedParts } from '#domain/stories/changed-parts';
import { readChangedParts } from '#domain/stories/input';
import { searchAlone } from '#domain/translations/queries';
import { otherLang } from '#lib/lang';
import { articlePath } from '#lib/paths';
import { orMissing, readArticleId } from '../../_view/article-id.ts';
import { mayLink } from './_view/may-link.ts';
import { linkTextsAction } from './actions.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

const mostFound = 20;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Translations')('link.title') };
}

export default async function LinkPage({ params, searchParams }: Props) {
  const signedIn = await requireActor();
  const { actor, user } = signedIn;
  const t = deskWords(user.lang, 'Translations');
  const asked = await searchParams;
  const articleId = readArticleId((await params).id);
  const editable = await orMissing(getEditable(actor, articleId));
  const { article } = editable;
  const lang = otherLang(article.lang);
  const [text, chosen] = [askedText(asked, 'q'), askedText(asked, 'with')];
  const page = `/dashboard/articles/${articleId}/link`;
  return (
    <Stack>
      <ArticleHead
        {...{ words: deskWords(user.lang, 'Articles'), articleId, current: null }}
        title={editable.text?.title ?? article.title}
        lead={t('link.lead')}
      />
      {!(await mayLink(editable)) ? (
        <p>{t('link.taken')}</p>
      ) : (
        <>
          {chosen !== '' && <Question {...{ signedIn, editable }} otherId={readArticleId(chosen)} />}
          <Panel title={t('link.title')}>
            <SearchForm label={t('link.search', { lang: t(`other.${lang}`) })} submit={t('link.find')} text={text} />
            <Found
              words={t}
              untitled={deskWords(user.lang, 'Articles')('head.untitled')}
              rows={await searchAlone(actor, { lang, text, limit: mostFound })}
              href={(id) => hrefOf(page, { q: text, with: id })}
            />
          </Panel>
        </>
      )}
    </Stack>
  );
}

type FoundProps = {
  words: DeskWords;
  rows: Awaited<ReturnType<typeof searchAlone>>;
  untitled: string;
  href: (articleId: number) => string;
};

function Found({ words: t, rows, untitled, href }: FoundProps) {
  if (rows.length === 0) return <p>{t('link.none')}</p>;
  return (
    <ul className={styles.found}>
      {rows.map(({ articleId, title, lang }) => (
        <li key={articleId} lang={lang}>
          <LinkButton kind="quiet" href={href(articleId)}>
            {title || untitled}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

type QuestionProps = { signedIn: SignedIn; editable: EditableArticle; otherId: number };

/** What will change in the other article, asked before it is done. */
async function Question({ signedIn, editable, otherId }: QuestionProps) {
  const { actor, user } = signedIn;
  const t = deskWords(user.lang, 'Translations');
  const other = await orMissing(getEditable(actor, otherId));
  const { article, story } = editable;
  if (!(await mayLink(other)) || other.article.lang === article.lang) return <p>{t('link.taken')}</p>;
  const [before, after] = [other.story, story].map(({ parts, relatedIds }) => ({ ...parts, relatedIds }));
  const change = before && after ? readChangedParts(changedParts(before, after)) : {};
  const lines = partLines(change, await nameThings(actor, thingsInParts(change), user.lang), user.lang);
  const { lang, storyId, slug, liveRevision, title } = other.article;
  return (
    <Panel id="link" title={t('link.ask', { title })}>
      <ActionForm action={linkTextsAction} submit={t('link.submit')}>
        <input type="hidden" name="articleId" value={article.id} />
        <input type="hidden" name="otherId" value={otherId} />
        <input type="hidden" name="stays" value={story.version} />
        <input type="hidden" name="moves" value={other.story.version} />
        <p>{t(lines.length === 0 ? 'link.same' : 'link.changes')}</p>
        {lines.length > 0 && <PartsDifference words={deskWords(user.lang, 'History')} lines={lines} />}
        {liveRevision !== null && (
          <p>
            {t('link.address', {
              from: articlePath(lang, storyId, slug),
              to: articlePath(lang, article.storyId, slug),
            })}
          </p>
        )}
      </ActionForm>
    </Panel>
  );
}
