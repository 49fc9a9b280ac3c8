import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { bodyText } from '#domain/body/rules';
import type { RevisionText } from '#domain/revisions/types';
import type { Lang } from '#lib/lang';
import { countWords, readingMinutes } from '#lib/text/reading-time';
import type { Lookups } from './extensions/lookups.ts';
import { findWarnings, type Warning } from './warnings/find-warnings.ts';

export type Measured = {
  words: number;
  characters: number;
  minutes: number;
  /** The beginning of the body, as plain text. */
  opening: string;
  warnings: Warning[];
};

type Options = { read: () => RevisionText; lang: Lang; heroMediaId: number | null; lookups: Lookups };

const pauseMs = 700;
const openingLetters = 1_000;
const nothing: Measured = { words: 0, characters: 0, minutes: 0, opening: '', warnings: [] };

/** Words, characters, minutes and warnings, looked at again when the writer pauses: never between two keys. */
export function useCounts(editor: Editor | null, { read, lang, heroMediaId, lookups }: Options): Measured {
  const [measured, setMeasured] = useState(nothing);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const text = read();
      const body = bodyText(text.body);
      const written = [text.title, text.lead ?? '', body].join(' ');
      const words = countWords(written);
      const picture = (mediaId: number) => lookups.pictureById(mediaId);
      setMeasured({
        ...{ words, characters: written.replace(/\s/g, '').length },
        minutes: words === 0 ? 0 : readingMinutes(words, lang),
        opening: body.slice(0, openingLetters),
        warnings: findWarnings({ text, heroMediaId, picture }),
      });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pauseMs);
    };
    soon();
    editor?.on('update', soon);
    const stop = lookups.listen(soon);
    document.addEventListener('input', soon);
    return () => {
      clearTimeout(timer);
      stop();
      editor?.off('update', soon);
      document.removeEventListener('input', soon);
    };
  }, [editor, read, lang, heroMediaId, lookups]);
  return measured;
}
