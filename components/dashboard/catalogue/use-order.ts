import { useEffect, useRef, useState } from 'react';

/** Keeps a whole order; `message` says why it was refused. */
export type SaveOrder = (ids: number[]) => Promise<{ ok: boolean; message: string }>;

/** Rows in the order somebody is putting them in. Each move is saved at once, one save after another; a refusal, or `unreachable`, brings the old order back. */
export function useOrder<Row extends { id: number }>(given: Row[], save: SaveOrder, unreachable: string) {
  const [ids, setIds] = useState<number[] | null>(null);
  const [refusal, setRefusal] = useState('');
  const waiting = useRef<number[] | null>(null);
  const isSaving = useRef(false);
  // What the server says is the order, whenever it says something, unless a newer one is under way.
  useEffect(() => {
    if (!isSaving.current) setIds(given.map(({ id }) => id));
  }, [given]);
  const rows = (ids ?? []).flatMap((id) => given.find((row) => row.id === id) ?? []);
  const shown = rows.length === given.length ? rows : given;
  const saveWaiting = async () => {
    if (isSaving.current) return;
    isSaving.current = true;
    for (let next = waiting.current; next; next = waiting.current) {
      waiting.current = null;
      const { ok, message } = await save(next).catch(() => ({ ok: false, message: unreachable }));
      if (ok) continue;
      waiting.current = null;
      setRefusal(message);
      setIds(null);
    }
    isSaving.current = false;
  };
  const place = (id: number, index: number) => {
    const next = shown.map((row) => row.id).filter((each) => each !== id);
    next.splice(index, 0, id);
    setIds(next);
    setRefusal('');
    waiting.current = next;
    void saveWaiting();
  };
  return { rows: shown, place, refusal };
}
