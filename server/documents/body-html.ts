import { bodyNotes } from '#domain/body/rules';
import type { Block, Inline, List, Table } from '#domain/body/types';
import type { FeedArticle } from '#domain/feeds/types';
import type { MediaView } from '#domain/media/types';
import { articlePath } from '#lib/paths';
import { escapeHtml } from '../escape-html.ts';
import type { DocumentWords } from './document-words.ts';
import { labelHtml } from './feed-label.ts';
import { feedPicture } from './feed-picture.ts';

type Around = { article: FeedArticle; site: string; words: DocumentWords; notes: ReadonlyMap<Inline, number> };

/**
 * An article as HTML for readers of other programs: no script, style, class or frame; every address is whole. A label nobody may
 * miss comes first, then the hero, footnotes last.
 */
export function articleHtml(article: FeedArticle, site: string, words: DocumentWords): string {
  const noted = bodyNotes(article.body.blocks);
  const notes = new Map<Inline, number>(noted.map((run, index) => [run, index + 1]));
  const around: Around = { article, site, words, notes };
  const hero = figure(article.hero, { caption: undefined, credit: article.photoCredit }, around);
  const lead = article.lead === null ? '' : `<p><strong>${escapeHtml(article.lead)}</strong></p>`;
  const end = noted.length === 0 ? '' : `<ol>${noted.map((run) => `<li>${escapeHtml(run.note)}</li>`).join('')}</ol>`;
  return (
    labelHtml(article, words) +
    hero +
    lead +
    article.body.blocks.map((block) => blockHtml(block, around)).join('') +
    end
  );
}

function blockHtml(block: Block, around: Around): string {
  const inline = (content: Inline[]) => content.map((run) => runHtml(run, around)).join('');
  switch (block.type) {
    case 'paragraph':
      return block.content.length === 0 ? '' : `<p>${inline(block.content)}</p>`;
    case 'heading':
      return block.content.length === 0 ? '' : `<h${block.level}>${inline(block.content)}</h${block.level}>`;
    case 'list':
      return listHtml(block, inline);
    case 'quote':
      return `<blockquote><p>${inline(block.content)}</p>${block.source ? `<p>${escapeHtml(block.source)}</p>` : ''}</blockquote>`;
    case 'image':
      return figure(around.article.media.get(block.mediaId), { caption: block.caption, credit: null }, around);
    case 'gallery':
      return block.images
        .map(({ mediaId, caption }) => figure(around.article.media.get(mediaId), { caption, credit: null }, around))
        .join('');
    case 'table':
      return tableHtml(block, inline);
    case 'embed':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.title)}</a></p>`;
    case 'read-also':
      return readAlsoHtml(block.storyId, around);
    case 'fact-box':
      return `<h3>${escapeHtml(block.title)}</h3>${block.blocks.map((each) => blockHtml(each, around)).join('')}`;
  }
}

type InlineHtml = (content: Inline[]) => string;

function listHtml(list: List, inline: InlineHtml): string {
  const tag = list.ordered ? 'ol' : 'ul';
  return `<${tag}>${list.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function tableHtml({ caption, header, rows }: Table, inline: InlineHtml): string {
  const row = (cells: Inline[][], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  const title = caption ? `<caption>${escapeHtml(caption)}</caption>` : '';
  const head = header.length === 0 ? '' : `<thead>${row(header, 'th')}</thead>`;
  return `<table>${title}${head}<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}

function readAlsoHtml(storyId: number, { article, site, words }: Around): string {
  const linked = article.linked.get(storyId);
  if (!linked) return '';
  const href = escapeHtml(site + articlePath(linked.lang, storyId, linked.slug));
  return `<p>${escapeHtml(words.Body.readAlso)} <a href="${href}">${escapeHtml(linked.title)}</a></p>`;
}

function runHtml(run: Inline, { site, notes }: Around): string {
  let html = escapeHtml(run.text);
  if (run.marks?.includes('italic')) html = `<em>${html}</em>`;
  if (run.marks?.includes('bold')) html = `<strong>${html}</strong>`;
  if (run.href) html = `<a href="${escapeHtml(run.href.startsWith('/') ? site + run.href : run.href)}">${html}</a>`;
  else if (run.lang) html = `<span lang="${run.lang}">${html}</span>`;
  const note = notes.get(run);
  return note === undefined ? html : `${html}<sup>${note}</sup>`;
}

type FigureWords = { caption: string | undefined; credit: string | null };

function figure(media: MediaView | null | undefined, own: FigureWords, { site, words }: Around): string {
  const picture = media && feedPicture(media, site);
  if (!picture) return '';
  const caption = own.caption ?? picture.caption;
  const credit = own.credit ?? picture.credit;
  const creditLine = credit === '' ? '' : words.Picture.credit.replace('{name}', credit);
  const line = [caption, creditLine].filter((part) => part !== '').map(escapeHtml);
  const below = line.length === 0 ? '' : `<figcaption>${line.join(' ')}</figcaption>`;
  const { url, width, height, alt } = picture;
  return `<figure><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">${below}</figure>`;
}
