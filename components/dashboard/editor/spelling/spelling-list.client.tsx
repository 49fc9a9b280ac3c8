'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Lang } from '#lib/lang';
import { type AddWord, FindingActions } from './finding-actions.client.tsx';
import styles from './spelling.module.css';
import type { Spelling } from './use-spelling.ts';

type Props = { spelling: Spelling; lang: Lang; addWord: AddWord | null };

const mostShown = 100;

/** Everything found in title, lead and text, each with what can be done about it. */
export function SpellingList({ spelling, lang, addWord }: Props) {
  const t = useTranslations('Spelling');
  const { isOn, toggle, kind, items, missing, message } = spelling;
  return (
    <div className={styles.list}>
      <Button type="button" aria-pressed={isOn} onClick={toggle}>
        {t(isOn ? 'turnOff' : 'turnOn')}
      </Button>
      {isOn &&
        missing.map((each) => (
          <Notice key={each} tone="warn">
            {t(`missing.${each}`)}
          </Notice>
        ))}
      {kind === 'failed' && <Notice tone="bad">{message ?? t('unreached')}</Notice>}
      {kind === 'asking' && <p role="status">{t('asking')}</p>}
      {kind === 'ready' && <p role="status">{t('found', { count: items.length })}</p>}
      <ul>
        {items.slice(0, mostShown).map((item) => (
          <li key={item.id}>
            <details onToggle={(event) => event.currentTarget.open && spelling.show(item)}>
              <summary lang={lang}>{short(item.finding.word)}</summary>
              <FindingActions {...{ item, spelling, lang, addWord }} />
            </details>
          </li>
        ))}
      </ul>
      {items.length > mostShown && <p>{t('more', { count: items.length - mostShown })}</p>}
    </div>
  );
}

/** Spaces that cannot be seen are shown as signs. */
function short(word: string): string {
  const shown = word.length > 60 ? `${word.slice(0, 60)}…` : word;
  return shown.trim() === '' ? '␣'.repeat(shown.length) : shown;
}
