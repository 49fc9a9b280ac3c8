'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { forgetCopiesBy, readCopy } from '#components/dashboard/editor/autosave/kept-copies.ts';
import { type TextCopy, textShelf } from '#components/dashboard/editor/autosave/text-copy.ts';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row } from '#components/ui/panel.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import { mergeTexts } from '#domain/merge/rules';
import type { Merge } from '#domain/merge/types';
import type { RevisionText } from '#domain/revisions/types';
import type { Lang } from '#lib/lang';
import { type Choices, mergedText, undecided } from './merge-choices.ts';
import { MergeRows } from './merge-rows.tsx';

type Answer<T> = { ok: true; value: T } | { ok: false; message: string };

type Props = {
  articleId: number;
  userId: number;
  lang: Lang;
  /** The newest text on the server and its version. */
  theirs: RevisionText;
  version: number;
  /** Both texts are of one person, in two windows. */
  isOwn: boolean;
  findBase: (articleId: number, version: number) => Promise<Answer<RevisionText | null>>;
  merge: (articleId: number, merged: unknown, mine: unknown) => Promise<Answer<unknown>>;
};

type Loaded = { copy: TextCopy; merge: Merge } | 'loading' | 'nothing';

const emptyBase: RevisionText = {
  ...{ title: '', lead: null, body: { version: 1, blocks: [] } },
  fields: { slug: null, seoTitle: null, seoDescription: null, source: null, sourceUrl: null, photoCredit: null },
};

/** Two texts of one article, the one this browser keeps and the one on the server, made into one part by part. */
export function MergePage({ articleId, userId, lang, theirs, version, isOwn, findBase, merge: save }: Props) {
  const t = useTranslations('Merge');
  const shell = useTranslations('Shell');
  const [loaded, setLoaded] = useState<Loaded>('loading');
  const [choices, setChoices] = useState<Choices>({});
  const [message, setMessage] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    const copy = readCopy(textShelf(articleId, userId));
    if (!copy) return setLoaded('nothing');
    void findBase(articleId, copy.baseVersion)
      .catch(unanswered(''))
      .then((base) => {
        const from = (base.ok && base.value) || emptyBase;
        setLoaded({ copy, merge: mergeTexts(from, copy.text, theirs) });
      });
  }, [articleId, userId, theirs, findBase]);

  const back = `/dashboard/articles/${articleId}`;
  const backButton = <LinkButton href={back}>{t('back')}</LinkButton>;
  if (loaded === 'loading') return <p>{t('loading')}</p>;
  if (loaded === 'nothing') return <EmptyState title={t('nothing')} action={backButton} />;
  const { copy, merge } = loaded;
  const open = undecided(merge, choices).length;
  const submit = async () => {
    setSaving(true);
    const { fields, ...text } = mergedText(merge, choices, copy.text);
    const { fields: ownFields, ...own } = copy.text;
    const mine = { baseVersion: copy.baseVersion, text: own, fields: ownFields };
    const answer = await save(articleId, { baseVersion: version, text, fields }, mine).catch(
      unanswered(shell('unreachable')),
    );
    setSaving(false);
    if (!answer.ok) return setMessage(answer.message);
    forgetCopiesBy(textShelf(articleId, userId), copy.by);
    window.location.assign(back);
  };
  return (
    <>
      <MergeRows {...{ merge, choices, lang, isOwn }} onChoose={setChoices} />
      {message && <Notice tone="bad">{message}</Notice>}
      <Row>
        <Button kind="primary" disabled={isSaving || open > 0} onClick={submit}>
          {t('save')}
        </Button>
        {open > 0 && <small>{t('open', { count: open })}</small>}
      </Row>
    </>
  );
}
