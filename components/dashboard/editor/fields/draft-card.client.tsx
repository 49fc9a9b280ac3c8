'use client';

import { useState } from 'react';

type Props = {
  articleId: number;
  /** What the card is drawn from, in one line. */
  drawnFrom: string;
  /** Whether the server has all of it. */
  isSaved: boolean;
  /** How often another picture was put in its place, or the drawn one again. */
  replaced: number;
};

/** The card a shared link would have, drawn by the server from what is saved, again after each save that changes it and when it is replaced. */
export function DraftCard({ articleId, drawnFrom, isSaved, replaced }: Props) {
  const [shown, setShown] = useState({ drawnFrom, round: 0 });
  if (isSaved && shown.drawnFrom !== drawnFrom) setShown({ drawnFrom, round: shown.round + 1 });
  const src = `/dashboard/articles/${articleId}/card?round=${shown.round}-${replaced}`;
  return <img src={src} width={1200} height={630} alt="" loading="lazy" />;
}
