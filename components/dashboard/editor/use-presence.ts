import { useEffect, useState } from 'react';

const everyMs = 10_000;

/** Who else has the article open, by name; says every ten seconds that this person has. */
export function usePresence(articleId: number): string[] {
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const look = async () => {
      if (document.visibilityState === 'hidden') return;
      const answer = await fetch(`/dashboard/articles/${articleId}/presence`, { method: 'POST', redirect: 'error' });
      if (!answer.ok) return;
      const { editors } = (await answer.json()) as { editors: string[] };
      setNames((before) => (before.join() === editors.join() ? before : editors));
    };
    const ask = () => void look().catch(() => {});
    ask();
    const timer = setInterval(ask, everyMs);
    return () => clearInterval(timer);
  }, [articleId]);
  return names;
}
