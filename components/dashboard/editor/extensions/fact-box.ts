import { Node } from '@tiptap/core';

/** Facts beside the text: a title, paragraphs and lists. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factTitle (paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'aside[data-facts]' }],
  renderHTML: () => ['aside', { 'data-facts': '' }, 0],
});

export const FactTitle = Node.create({
  name: 'factTitle',
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'strong[data-fact-title]' }],
  renderHTML: () => ['strong', { 'data-fact-title': '' }, 0],
});
