import { Notice } from '#components/ui/notice.tsx';

type Props = {
  words: (key: string, values?: Record<string, number>) => string;
  name: 'letters' | 'pings' | 'stale';
  count: number;
  href: string;
};

/** That something waits elsewhere in the desk, how much of it, and the way there. */
export function WaitingCard({ words: t, name, count, href }: Props) {
  return (
    <Notice title={t(`${name}.title`)}>
      <p>
        {t(`${name}.text`, { count })} <a href={href}>{t(`${name}.open`)}</a>
      </p>
    </Notice>
  );
}
