import type { FeedArticle } from '#domain/feeds/types';
import { isLabelledElsewhere } from '#domain/stories/rules';
import { escapeHtml } from '../escape-html.ts';
import type { DocumentWords } from './document-words.ts';

/** What an item of a feed is filed under: the label of its format first, then rubric and tags, each once. */
export function feedCategories({ format, rubric, tags }: FeedArticle, { Label }: DocumentWords): string[] {
  const label = Label[format];
  return [...new Set([...(label ? [label] : []), ...(rubric ? [rubric.name] : []), ...tags])];
}

/** The line that tells readers of other programs who paid, or that an authority speaks; '' for any other format. */
export function labelHtml({ format }: FeedArticle, { Label }: DocumentWords): string {
  const label = isLabelledElsewhere(format) ? Label[format] : undefined;
  return label ? `<p><strong>${escapeHtml(label)}</strong></p>` : '';
}
