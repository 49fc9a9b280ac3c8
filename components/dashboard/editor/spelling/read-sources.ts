import type { Editor } from '@tiptap/core';
import { hideNames } from '#lib/spelling/hide-names';
import type { Finding } from '#lib/spelling/types';
import { ignoreKey, type SpellingItem, type SpellingPlace } from './spelling-item.ts';

/** A paragraph of the article; `at` is where its text begins in the document, 0 in title and lead. */
export type Source = { place: SpellingPlace; at: number; text: string };

/** Title, lead and every paragraph that has words, in order. A footnote between letters counts as one sign. */
export function readSources(title: string, lead: string, editor: Editor | null): Source[] {
  const sources: Source[] = [
    { place: 'title', at: 0, text: title },
    { place: 'lead', at: 0, text: lead },
  ];
  editor?.state.doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    sources.push({
      place: 'body',
      at: position + 1,
      text: node.textBetween(0, node.content.size, undefined, '\uFFFC'),
    });
    return false;
  });
  return sources.filter(({ text }) => /\p{L}/u.test(text));
}

/** What was found in these paragraphs, at its places, without repeated names and what is ignored. */
export function placeFindings(
  sources: Source[],
  known: ReadonlyMap<string, Finding[]>,
  ignored: ReadonlySet<string>,
): SpellingItem[] {
  const findings = hideNames(sources.map(({ text }) => known.get(text) ?? []));
  return sources.flatMap(({ place, at }, index) =>
    (findings[index] ?? [])
      .filter((finding) => !ignored.has(ignoreKey(finding)))
      .map((finding) => {
        const [from, to] = [at + finding.from, at + finding.to];
        return { id: `${place}-${from}-${to}-${finding.kind}`, place, from, to, finding };
      }),
  );
}
