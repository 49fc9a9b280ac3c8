import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Checkbox } from '#components/ui/field.tsx';
import { Panel } from '#components/ui/panel.tsx';
import type { Lang } from '#lib/lang';

type Props = {
  words: (key: string, values?: Record<string, string>) => string;
  storyId: number;
  /** The language this panel is about. */
  lang: Lang;
  /** The text there is in it; null where there is none. */
  other: { articleId: number; title: string } | null;
  /** Leads to what changed in the source; null where nothing did. */
  changedHref: string | null;
  start: FormAction;
};

/** The other language of a story: the way to it, or a way to begin it. */
export function OtherLanguage({ words: t, storyId, lang, other, changedHref, start }: Props) {
  const name = t(`other.${lang}`);
  return (
    <Panel title={t('other.title')}>
      {changedHref && <a href={changedHref}>{t('other.changed')}</a>}
      {other ? (
        <a href={`/dashboard/articles/${other.articleId}`} lang={lang}>
          {t('other.open', { title: other.title || '…', lang: name })}
        </a>
      ) : (
        <ActionForm action={start} submit={t('other.start', { lang: name })} kind="plain">
          <input type="hidden" name="storyId" value={storyId} />
          <input type="hidden" name="to" value={lang} />
          <p>{t('other.hint')}</p>
          <Checkbox name="withWords" value="1" label={t('other.withWords')} />
        </ActionForm>
      )}
    </Panel>
  );
}
