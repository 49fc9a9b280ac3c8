'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Lang } from '#lib/lang';
import { writtenIn } from '#lib/spelling/written-in';
import { askSuggestions } from './ask-spelling.ts';
import styles from './spelling.module.css';
import type { SpellingItem } from './spelling-item.ts';
import type { Spelling } from './use-spelling.ts';

export type AddWord = (lang: Lang, word: string) => Promise<string | null>;

type Props = { item: SpellingItem; spelling: Spelling; lang: Lang; addWord: AddWord | null };

/** What can be done about a finding: take a correction, teach the newsroom the word, leave it. */
export function FindingActions({ item, spelling, lang, addWord }: Props) {
  const t = useTranslations('Spelling');
  const { kind, word, fix } = item.finding;
  const isWord = kind === 'spelling';
  const [refusal, setRefusal] = useState<string | null>(null);
  const suggestions = useSuggestions(lang, isWord ? word : null);
  const offered = isWord ? suggestions : fix === null ? [] : [fix];
  const add = async () => {
    const why = await addWord?.(writtenIn(word, lang), word);
    if (why) setRefusal(why);
    else spelling.again();
  };
  return (
    <div className={styles.actions}>
      <p>{t(`kinds.${kind}`)}</p>
      {offered === null && <p role="status">{t('looking')}</p>}
      {offered?.map((each, at) => (
        <Button
          key={each}
          type="button"
          kind={at === 0 ? 'primary' : 'plain'}
          lang={lang}
          onClick={() => spelling.replace(item, each)}
        >
          {each.trim() === '' ? t('takeOut') : each}
        </Button>
      ))}
      {isWord && offered?.length === 0 && <p>{t('noSuggestions')}</p>}
      {isWord && addWord && (
        <Button type="button" onClick={() => void add()}>
          {t('addHere')}
        </Button>
      )}
      <Button type="button" kind="quiet" onClick={() => spelling.ignore(item)}>
        {t('ignoreHere')}
      </Button>
      {refusal && <Notice tone="bad">{refusal}</Notice>}
    </div>
  );
}

/** Null while they are looked for. */
function useSuggestions(lang: Lang, word: string | null): string[] | null {
  const [found, setFound] = useState<{ word: string; suggestions: string[] } | null>(null);
  useEffect(() => {
    let isHere = true;
    if (word !== null) {
      void askSuggestions(lang, word).then((suggestions) => {
        if (isHere) setFound({ word, suggestions });
      });
    }
    return () => {
      isHere = false;
    };
  }, [lang, word]);
  return found?.word === word ? found.suggestions : null;
}
