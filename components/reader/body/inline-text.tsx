import { Fragment, type ReactNode } from 'react';
import type { Inline } from '#domain/body/types';

export function InlineText({ content }: { content: Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs of text have no identity but their place.
  return content.map((run, index) => <Fragment key={index}>{renderRun(run)}</Fragment>);
}

function renderRun({ text, marks = [], href, lang }: Inline): ReactNode {
  let node: ReactNode = text;
  if (marks.includes('italic')) node = <em>{node}</em>;
  if (marks.includes('bold')) node = <strong>{node}</strong>;
  if (href) {
    return (
      <a href={href} lang={lang} rel={href.startsWith('/') ? undefined : 'noopener'}>
        {node}
      </a>
    );
  }
  return lang ? <span lang={lang}>{node}</span> : node;
}
