import { Node } from '@tiptap/core';

/** Words of somebody, and who said them. */
export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'quoteText quoteSource',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote[data-quote]' }],
  renderHTML: () => ['blockquote', { 'data-quote': '' }, 0],
});

export const QuoteText = Node.create({
  name: 'quoteText',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p[data-quote-text]' }],
  renderHTML: () => ['p', { 'data-quote-text': '' }, 0],
});

export const QuoteSource = Node.create({
  name: 'quoteSource',
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'cite' }],
  renderHTML: () => ['cite', 0],
});
