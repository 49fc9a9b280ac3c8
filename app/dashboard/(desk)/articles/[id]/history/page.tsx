import type { Metadata } from 'next';
import { actorName } from '#app/_server/actor-name.ts';
import { type DeskWords, deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import { ArticleHead } from '#components/dashboard/articles/article-head.tsx';
import styles from '#components/dashboard/history/history.module.css';
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
import type { Lang } from '#lib/lang';
import { formatDateTime } from '#lib/text/dates';
import { orMissing, readArticleId } from '../../_view/article-id.ts';
import { restoreRevisionAction } from './actions.ts';

type Query = Partial<Record<'before' | 'after' | 'until', string | string[]>>;
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

const perPage = 50;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'History')('title') };
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { actor, user } = await requireActor();
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
  const older = await orMissing(readRevision(actor, articleId, before));
  const newer = await orMissing(readRevision(actor, articleId, after));
  const page = `/dashboard/articles/${articleId}/history`;
  const last = heads.at(-1)?.number ?? 1;
  return (
    <Stack>
      <ArticleHead
        {...{ words, articleId, title: editable.text?.title ?? article.title, current: 'history' }}
        lead={words(`lang.${article.lang}`)}
      />
      <div className={styles.layout}>
        <RevisionList
          {...{ words: t, page, before, after }}
          lines={heads.map((head) => lineOf(head, editable, user.lang, t))}
          olderHref={last > 1 ? `${page}?until=${last}` : null}
        />
        <Panel title={t('compare.title', { before, after })}>
          <Comparison words={t} older={older} newer={newer} lang={article.lang} />
          {editable.mayEdit && before !== article.headRevision && older.text && (
            <ActionForm action={restoreRevisionAction} submit={t('restore.submit', { number: before })} kind="plain">
              <input type="hidden" name="articleId" value={articleId} />
              <input type="hidden" name="number" value={before} />
              <input type="hidden" name="version" value={article.version} />
              <p>{t('restore.hint')}</p>
            </ActionForm>
          )}
        </Panel>
      </div>
    </Stack>
  );
}

type Compared = { words: DeskWords; older: Revision; newer: Revision; lang: Lang };

function Comparison({ words: t, older, newer, lang }: Compared) {
  if (!older.text || !newer.text) {
    const broken = [older, newer].filter((revision) => !revision.text);
    return broken.map(({ number }) => (
      <Notice key={number} tone="bad">
        {t('compare.unreadable', { number })}
      </Notice>
    ));
  }
  return <TextDifferenceView words={t} lang={lang} difference={compareTexts(older.text, newer.text)} />;
}

function lineOf(head: RevisionHead, { article }: EditableArticle, lang: Lang, t: DeskWords): RevisionLine {
  const { number, name, actor, savedAt, isSealed } = head;
  const isLive = article.status === 'published' && article.liveRevision === number;
  const isHead = article.headRevision === number;
  return {
    number,
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
