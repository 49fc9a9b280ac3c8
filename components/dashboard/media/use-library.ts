import { useCallback, useEffect, useState } from 'react';
import type { LibraryAnswer, LibraryEntry } from './library-entry.ts';

export type Library = {
  items: LibraryEntry[];
  state: 'loading' | 'ready' | 'failed';
  hasMore: boolean;
  more: () => void;
  /** Shows an entry first: one that was just uploaded. */
  put: (item: LibraryEntry) => void;
};

const typingPauseMs = 250;

type Asked = { kind: 'picture' | 'document'; search: string; lang: string };

/** The pictures or the documents of the library that fit a search, newest first, a page at a time. */
export function useLibrary({ kind, search, lang }: Asked): Library {
  const [items, setItems] = useState<LibraryEntry[]>([]);
  const [state, setState] = useState<Library['state']>('loading');
  const [place, setPlace] = useState({ page: 1, pages: 1 });

  const load = useCallback(
    async (page: number, signal?: AbortSignal) => {
      setState('loading');
      const query = new URLSearchParams({ kind, q: search, page: String(page), lang });
      try {
        const answer = await fetch(`/api/media?${query}`, signal ? { signal } : {});
        if (!answer.ok) throw new Error(String(answer.status));
        const found = (await answer.json()) as LibraryAnswer;
        setItems((before) => (page === 1 ? found.items : merged(before, found.items)));
        setPlace({ page: found.page, pages: found.pages });
        setState('ready');
      } catch {
        if (!signal?.aborted) setState('failed');
      }
    },
    [kind, search, lang],
  );

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => void load(1, controller.signal), search === '' ? 0 : typingPauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [load, search]);

  const put = useCallback(
    (item: LibraryEntry) => {
      if (item.kind === kind) setItems((before) => merged([item], before));
    },
    [kind],
  );
  const more = () => void load(place.page + 1);
  return { items, state, hasMore: place.page < place.pages, more, put };
}

function merged(first: LibraryEntry[], second: LibraryEntry[]): LibraryEntry[] {
  const known = new Set(first.map((item) => item.id));
  return [...first, ...second.filter((item) => !known.has(item.id))];
}
