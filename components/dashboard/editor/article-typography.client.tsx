'use client';

import { useState } from 'react';
import type { Lang } from '#lib/lang';
import { applyTypography, proposeTypography } from '#lib/text/typography/propose-changes';
import { type Proposal, TypographyDialog } from './dialogs/typography-dialog.client.tsx';
import { applyInDocument, contextOf, proposeInDocument } from './text/typography-sources.ts';
import type { ArticleDraft } from './use-article-draft.ts';

type Props = { draft: ArticleDraft; lang: Lang; onClose: () => void };

/** Typesetting of title, lead and body in one list. */
export function ArticleTypography({ draft, lang, onClose }: Props) {
  const [proposals] = useState(() => propose(draft, lang));
  const apply = (chosen: Proposal[]) => {
    const of = (part: string) => chosen.filter(({ key }) => key.startsWith(`${part}-`));
    const [title, lead, body] = [of('title'), of('lead'), of('body')];
    if (title.length > 0) draft.changeTitle(applyTypography(draft.title, title));
    if (lead.length > 0) draft.changeLead(applyTypography(draft.lead, lead));
    if (draft.editor && body.length > 0) applyInDocument(draft.editor, body);
    onClose();
  };
  return <TypographyDialog proposals={proposals} onApply={apply} onClose={onClose} />;
}

function propose({ title, lead, editor }: ArticleDraft, lang: Lang): Proposal[] {
  const inLine = (part: string, text: string) =>
    proposeTypography(text, lang).map((change) => ({
      ...change,
      key: `${part}-${change.from}-${change.rule}`,
      context: contextOf(text, change),
    }));
  const inBody = editor ? proposeInDocument(editor, lang) : [];
  const keyed = inBody.map((change) => ({ ...change, key: `body-${change.from}-${change.rule}` }));
  return [...inLine('title', title), ...inLine('lead', lead), ...keyed];
}
