import type { ReactNode } from 'react';
import { PageHead } from '#components/ui/page-head.tsx';
import { Tabs } from '#components/ui/tabs.tsx';

type Part = 'text' | 'state' | 'history';

type Props = {
  words: (key: string) => string;
  articleId: number;
  title: string;
  lead: string;
  /** Null on a page that is none of them. */
  current: Part | null;
  actions?: ReactNode;
};

const hrefs: Record<Part, string> = { text: '', state: '/state', history: '/history' };

/** The head of every page of one article: its title, and the ways to its text, its state and its history. */
export function ArticleHead({ words: t, articleId, title, lead, current, actions }: Props) {
  const parts = Object.entries(hrefs) as [Part, string][];
  return (
    <>
      <PageHead title={title || t('head.untitled')} lead={lead} actions={actions} />
      <Tabs
        label={t('head.parts')}
        tabs={parts.map(([part, path]) => ({
          ...{ href: `/dashboard/articles/${articleId}${path}`, label: t(`head.${part}`), isCurrent: part === current },
        }))}
      />
    </>
  );
}
