'use client';

import { useTranslations } from 'next-intl';
import {
  type FormEvent,
  type ReactNode,
  type RefObject,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import type { FormState } from '#components/ui/action-form.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Row, Stack } from '#components/ui/panel.tsx';
import { submitterOf } from '#components/ui/submitter-of.ts';
import { unanswered } from '#components/ui/unanswered.ts';
import type { Lang } from '#lib/lang';
import styles from './articles.module.css';
import { ChooseAll } from './choose-all.client.tsx';

/** What is asked before it is done, and what is sent again with the answer. */
export type BulkQuestion = {
  title: string;
  confirm: string;
  cancel: string;
  articleIds: number[];
  fields: [name: string, value: string][];
};
export type BulkState = (NonNullable<FormState> & { question?: BulkQuestion }) | null;

type Line = { articleId: number; lang: Lang; title: string };
type Props = {
  action: (state: BulkState, form: FormData) => Promise<BulkState>;
  submit: string;
  lines: Line[];
  children: ReactNode;
};

/** What the action answered stands below a long table: without a script the browser goes there by this name. */
const answerId = 'bulk-answer';

/** The form the table of articles stands in: keeps what was chosen when it is refused, and shows the question the action asks. */
export function BulkForm({ action, submit, lines, children }: Props) {
  const t = useTranslations('Shell');
  const [posted, post] = useActionState(action, null, `#${answerId}`);
  const [said, setSaid] = useState<BulkState>(null);
  const [isPending, begin] = useTransition();
  const state = said ?? posted;
  const form = useRef<HTMLFormElement>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  // A question takes the focus, so that nobody misses it below a long table.
  useEffect(() => {
    if (state?.question) box.current?.focus();
  }, [state]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, submitterOf(event));
    begin(async () => setSaid(await action(state, data).catch(unanswered(t('unreachable')))));
  };
  return (
    <Stack>
      <form ref={form} action={post} onSubmit={send}>
        <Stack>
          <ChooseAll form={form} />
          {children}
          {state && state.message !== '' && (
            <div id={answerId} className={styles.answer}>
              <Notice tone={state.ok ? 'good' : 'bad'}>{state.message}</Notice>
            </div>
          )}
          <Row>
            <Button disabled={isPending}>{submit}</Button>
          </Row>
        </Stack>
      </form>
      {state?.question && (
        <form action={post} onSubmit={send}>
          <Question ref={box} question={state.question} lines={lines} isPending={isPending} />
        </form>
      )}
    </Stack>
  );
}

type QuestionProps = {
  ref: RefObject<HTMLFieldSetElement | null>;
  question: BulkQuestion;
  lines: Line[];
  isPending: boolean;
};

/** What is about to be done, to which articles, and the answer to it. */
function Question({ ref, question, lines, isPending }: QuestionProps) {
  return (
    <fieldset ref={ref} id={answerId} tabIndex={-1} className={styles.question}>
      <legend>{question.title}</legend>
      <ul>
        {lines
          .filter(({ articleId }) => question.articleIds.includes(articleId))
          .map(({ articleId, lang, title }) => (
            <li key={articleId} lang={lang}>
              {title}
            </li>
          ))}
      </ul>
      {question.fields.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <Row>
        <Button kind="danger" name="answer" value="yes" disabled={isPending}>
          {question.confirm}
        </Button>
        <Button name="answer" value="no" disabled={isPending}>
          {question.cancel}
        </Button>
      </Row>
    </fieldset>
  );
}
