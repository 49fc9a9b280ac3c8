import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { ArticleHead } from '#components/dashboard/articles/article-head.tsx';
import styles from '#components/dashboard/history/history.module.css';
import { PartsDifference } from '#components/dashboard/history/parts-difference.tsx';
import { type RevisionLine, RevisionList } from '#components/dashboard/history/revision-list.tsx';
import { TextDifferenceView } from '#components/dashboard/history/text-difference.tsx';
import { ActionForm } from '#components/ui/action-form.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Panel, Stack } from '#components/ui/panel.tsx';
import { compareTexts } from '#domain/compare/rules';
import { getEditable } from '#domain/desk/queries';
import type { EditableArticle } from '#domain/desk/types';
import { listRevisions, readRevision } from '#domain/revisions/queries';
import type { Revision, RevisionHead } from '#domain/revisions/types';
import type { SignedIn } from '#domain/sessions/types';
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { orMissing, readArticleId } from '../../_view/article-id.ts';
import { partsBefore } from './_view/parts-before.ts';
import { partsEntries } from './_view/parts-entries.ts';
import { restorePartsAction, restoreRevisionAction } from './actions.ts';

type Query = Partial<Record<'before' | 'after' | 'until' | 'change', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'History')('title') };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const signedIn = await requireActor();
  const { actor, user } = signedIn;
  const t = deskWords(user.lang, 'History');
  const words = deskWords(user.lang, 'Articles');
  const articleId = readArticleId((await params).id);
  const query = await searchParams;
  const editable = await orMissing(getEditable(actor, articleId));
  const { article } = editable;
  const until = numberIn(query.until);
  const range = until ? { limit: perPage, before: until } : { limit: perPage };
  const heads = await orMissing(listRevisions(actor, articleId, range));
  const after = numberIn(query.after) ?? heads[0]?.number ?? 1;
  const before = numberIn(query.before) ?? Math.max(1, after - 1);
  const [isOnly, isSame] = [article.headRevision === 1, before === after];
  const older = await orMissing(readRevision(actor, articleId, before));
  const newer = await orMissing(readRevision(actor, articleId, after));
  const page = `/dashboard/articles/${articleId}/history`;
  const last = heads.at(-1)?.number ?? 1;
  const { parts, isCut } = await partsEntries(signedIn, { articleId, heads, until });
  const asked = editable.mayEditStory ? numberIn(query.change) : null;
  const beforeHref = (id: number) => `${page}?${until ? `until=${until}&` : ''}change=${id}#parts`;
  return (
    <Stack>
      <ArticleHead
        {...{ words, articleId, title: editable.text?.title ?? article.title, current: 'history' }}
        lead={words(`lang.${article.lang}`)}
      />
      <div className={styles.layout}>
        <RevisionList
          {...{ words: t, page, parts, isCut }}
          chosen={isOnly ? null : { before, after }}
          beforeHref={editable.mayEditStory ? beforeHref : null}
          lines={heads.map((head) => lineOf(head, editable, user.lang, t))}
          olderHref={last > 1 ? `${page}?until=${last}` : null}
        />
        <Stack>
          {asked !== null && <PartsBefore {...{ signedIn, editable }} changeId={asked} />}
          <Panel title={isSame ? t('list.number', { number: after }) : t('compare.title', { before, after })}>
            <Comparison words={t} older={older} newer={newer} lang={article.lang} />
            {isSame && <p>{t(isOnly ? 'compare.only' : 'compare.choose')}</p>}
            {editable.mayEdit && before !== article.headRevision && older.text && (
              <ActionForm action={restoreRevisionAction} submit={t('restore.submit', { number: before })} kind="plain">
                <input type="hidden" name="articleId" value={articleId} />
                <input type="hidden" name="number" value={before} />
                <input type="hidden" name="version" value={article.version} />
                <p>{t('restore.hint')}</p>
              </ActionForm>
            )}
          </Panel>
        </Stack>
      </div>
    </Stack>
  );
}

type Before = { signedIn: SignedIn; editable: EditableArticle; changeId: number };

/** What would change of the shared parts if one went back to before a change, asked before it is done. */
async function PartsBefore({ signedIn, editable, changeId }: Before) {
  const t = deskWords(signedIn.user.lang, 'History');
  const { article, other, story } = editable;
  const lines = await orMissing(partsBefore(signedIn, editable, changeId));
  const isLive = article.status === 'published' || other?.status === 'published';
  return (
    <Panel id="parts" title={t('parts.beforeTitle')}>
      {lines.length === 0 ? (
        <p>{t('parts.same')}</p>
      ) : (
        <ActionForm action={restorePartsAction} submit={t('parts.restore')} kind="plain">
          <input type="hidden" name="storyId" value={article.storyId} />
          <input type="hidden" name="change" value={changeId} />
          <input type="hidden" name="version" value={story.version} />
          <PartsDifference words={t} lines={lines} />
          <p>{t(isLive ? 'parts.hintLive' : 'parts.hint')}</p>
        </ActionForm>
      )}
    </Panel>
  );
}

type Compared = { words: DeskWords; older: Revision; newer: Revision; lang: Lang };

function Comparison({ words: t, older, newer, lang }: Compared) {
  if (!older.text || !newer.text) {
    const broken = [older, newer].filter((revision) => !revision.text);
    const numbers = [...new Set(broken.map(({ number }) => number))];
    return numbers.map((number) => (
      <Notice key={number} tone="bad">
        {t('compare.unreadable', { number })}
      </Notice>
    ));
  }
  if (older.number === newer.number) return null;
  return <TextDifferenceView words={t} lang={lang} difference={compareTexts(older.text, newer.text)} />;
}

function lineOf(head: RevisionHead, { article }: EditableArticle, lang: Lang, t: DeskWords): RevisionLine {
  const { number, name, actor, savedAt, isSealed } = head;
  const isLive = article.status === 'published' && article.liveRevision === number;
  const isHead = article.headRevision === number;
  return {
    ...{ kind: 'text', number, at: savedAt.getTime() },
    label: name ?? t('list.number', { number }),
    by: `${formatDateTime(savedAt, lang)}, ${actorName(actor, lang)}`,
    marks: [
      ...(name === null ? [] : [t('list.number', { number })]),
      ...(isHead ? [t('list.head')] : []),
      ...(isLive ? [t('list.live')] : []),
      ...(isSealed && name === null ? [t('list.sealed')] : []),
    ],
  };
}

function numberIn(value: string | string[] | undefined): number | null {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
}
