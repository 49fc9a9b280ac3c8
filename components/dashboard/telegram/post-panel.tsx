import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Field, Select } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { Panel } from '#components/ui/panel.tsx';
import styles from './post-panel.module.css';
import { PostPreview } from './post-preview.tsx';
import type { Decided, PostView } from './post-view.ts';

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  post: PostView;
  plan: FormAction;
};

/** How an article will look in the channel, and whether, when and how loudly it goes there. */
export function PostPanel({ words: t, post, plan }: Props) {
  const { articleId, channel, isWanted, isSilent, postAt, byDefault, standing, href, trouble } = post;
  return (
    <Panel title={t('title', { channel })} id="telegram">
      <div className={styles.pair}>
        <PostPreview words={t} post={post} />
        <div className={styles.plan}>
          <p>
            {standing} {href && <a href={href}>{t('open')}</a>}
          </p>
          {trouble !== null && <Notice tone="warn">{trouble}</Notice>}
          <ActionForm action={plan} submit={t('submit')} kind="plain">
            <input type="hidden" name="articleId" value={articleId} />
            <Field id="post-wanted" label={t('fields.isWanted')}>
              <Decision name="isWanted" value={isWanted} words={t} byDefault={t(`byDefault.${byDefault.isWanted}`)} />
            </Field>
            <Field id="post-silent" label={t('fields.isSilent')}>
              <Decision name="isSilent" value={isSilent} words={t} byDefault={t(`byDefault.${byDefault.isSilent}`)} />
            </Field>
            <Field id="post-at" label={t('fields.postAt')} hint={t('postAtHint')}>
              <DateInput type="datetime-local" name="postAt" defaultValue={postAt} />
            </Field>
          </ActionForm>
        </div>
      </div>
    </Panel>
  );
}

type DecisionProps = Pick<Props, 'words'> & {
  name: 'isWanted' | 'isSilent';
  value: Decided;
  byDefault: string;
  id?: string;
  'aria-describedby'?: string;
};

/** As the settings say, yes or no. */
function Decision({ words: t, name, value, byDefault, ...tied }: DecisionProps) {
  const options = [
    { value: 'default', label: byDefault },
    { value: 'yes', label: t(`${name}.yes`) },
    { value: 'no', label: t(`${name}.no`) },
  ];
  return <Select {...tied} name={name} defaultValue={value} options={options} />;
}
