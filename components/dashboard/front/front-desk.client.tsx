'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { BoardActions, BoardData } from './board-view.ts';
import { FrontBoard } from './front-board.client.tsx';
import styles from './front-board.module.css';

/** The board, begun anew whenever another arrangement is under it, and the line that says what happened. */
export function FrontDesk({ data, actions }: { data: BoardData; actions: BoardActions }) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const finish = (text: string) => {
    setSaid(text);
    if (data.from !== null) router.replace(`/dashboard/front?lang=${data.lang}`);
  };
  return (
    <>
      <p className={styles.said} aria-live="polite">
        {said}
      </p>
      <FrontBoard
        key={`${data.lang} ${data.base.id} ${data.from ?? ''}`}
        data={data}
        actions={actions}
        say={setSaid}
        onSaved={finish}
      />
    </>
  );
}
