'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import type { Lang } from '#lib/lang';
import type { BoardActions, BoardStory } from './board-view.ts';
import boardStyles from './front-board.module.css';
import styles from './story-search.module.css';

type Props = {
  lang: Lang;
  newest: BoardStory[];
  find: BoardActions['find'];
  put: (story: BoardStory) => void;
};

/** Published stories to choose from: the newest, or those that readers would find by the words. */
export function StorySearch({ lang, newest, find, put }: Props) {
  const t = useTranslations('Front');
  const shell = useTranslations('Shell');
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<BoardStory[] | null>(null);
  const [refusal, setRefusal] = useState('');
  const [isPending, begin] = useTransition();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin(async () => {
      const answer = query.trim() === '' ? null : await find(lang, query).catch(unanswered(shell('unreachable')));
      if (answer !== null && 'message' in answer) return setRefusal(answer.message);
      setRefusal('');
      setFound(answer);
    });
  };
  const shown = found ?? newest;
  const count = found === null ? t('dialog.newest') : t('dialog.found', { count: found.length });
  return (
    <section className={styles.search}>
      <form className={boardStyles.line} onSubmit={submit}>
        <Field id="spot-search" label={t('dialog.search')} hint={t('dialog.searchHint')}>
          <TextInput type="search" value={query} maxLength={200} onChange={(event) => setQuery(event.target.value)} />
        </Field>
        <Button disabled={isPending}>{t('dialog.find')}</Button>
      </form>
      <p role="status">{refusal || (found?.length === 0 ? t('dialog.none') : count)}</p>
      <ul lang={lang}>
        {shown.map((story) => (
          <li key={story.id}>
            <span>
              <b>{story.title}</b>
              <small>{story.meta}</small>
            </span>
            <Button type="button" aria-label={t('dialog.putOf', { story: story.title })} onClick={() => put(story)}>
              {t('dialog.put')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
