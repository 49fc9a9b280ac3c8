import { Button } from '#components/ui/button.tsx';
import { DataTable } from '#components/ui/data-table.tsx';

export type SessionRow = { id: number; address: string; agent: string; seen: string; isHere: boolean };

type Props = { words: (key: string) => string; sessions: SessionRow[]; end: (form: FormData) => Promise<void> };

/** Where one is signed in, each with «sign out there». */
export function SessionList({ words: t, sessions, end }: Props) {
  return (
    <DataTable
      caption={t('sessions.title')}
      rows={sessions}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'agent',
          label: t('sessions.browser'),
          isMain: true,
          cell: (row) => browserOf(row.agent) || t('sessions.unknown'),
        },
        { key: 'address', label: t('sessions.address'), cell: (row) => row.address },
        { key: 'seen', label: t('sessions.seen'), cell: (row) => (row.isHere ? t('sessions.here') : row.seen) },
        {
          key: 'end',
          label: t('sessions.end'),
          cell: (row) =>
            row.isHere ? null : (
              <form action={end}>
                <Button kind="quiet" name="id" value={row.id}>
                  {t('sessions.endThere')}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}

/** «Chrome, Android» from a User-Agent header; empty for what says neither. */
export function browserOf(agent: string): string {
  const browser = /(Edg|OPR|YaBrowser|SamsungBrowser|Firefox|CriOS|Chrome|Safari)\b/.exec(agent)?.[1] ?? '';
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent)?.[1] ?? '';
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', CriOS: 'Chrome', 'Mac OS X': 'macOS' };
  return [browser, system]
    .filter((word) => word !== '')
    .map((word) => names[word] ?? word)
    .join(', ');
}
