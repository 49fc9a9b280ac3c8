'use client';

import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { TypographyDialog } from '#components/dashboard/editor/dialogs/typography-dialog.client.tsx';
import { applyInDocument, proposeInDocument } from '#components/dashboard/editor/text/typography-sources.ts';
import type { Lang } from '#lib/lang';

type Props = { editor: Editor; lang: Lang; onClose: () => void };

/** Typesetting of a page's text, shown before it is done. */
export function PageTypography({ editor, lang, onClose }: Props) {
  const [proposals] = useState(() =>
    proposeInDocument(editor, lang).map((change) => ({ ...change, key: `${change.from}-${change.rule}` })),
  );
  return (
    <TypographyDialog
      proposals={proposals}
      onApply={(chosen) => {
        applyInDocument(editor, chosen);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
