import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { LinkButton } from '#components/ui/button.tsx';
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
  /** Where it is linked with an article there is; null where that cannot be done. */
  linkHref: string | null;
  /** The text that was linked and can go back to its own story; null where none can. */
  partId: number | null;
  part: FormAction;
};

/** The other language of a story: the way to it, or a way to begin it. */
export function OtherLanguage({ words: t, storyId, lang, other, changedHref, start, ...linking }: Props) {
  const name = t(`other.${lang}`);
  return (
    <Panel title={t('other.title')}>
      {changedHref && <a href={changedHref}>{t('other.changed')}</a>}
      {other ? (
        <a href={`/dashboard/articles/${other.articleId}`} lang={lang}>
          {t('other.open', { title: other.title || '…', lang: name })}
        </a>
      ) : (
        <ActionForm action={start} submit={t(`other.start.${lang}`)} kind="plain">
          <input type="hidden" name="storyId" value={storyId} />
          <input type="hidden" name="to" value={lang} />
          <p>{t('other.hint')}</p>
          <Checkbox name="withWords" value="1" label={t('other.withWords')} />
        </ActionForm>
      )}
      <Linking {...linking} words={t} name={name} />
    </Panel>
  );
}

type LinkingProps = Pick<Props, 'words' | 'linkHref' | 'partId' | 'part'> & { name: string };

/** The way to link the story with an article there is, or to part what was linked. */
function Linking({ words: t, name, linkHref, partId, part }: LinkingProps) {
  if (partId === null) {
    return (
      linkHref && (
        <LinkButton kind="quiet" href={linkHref}>
          {t('link.open', { lang: name })}
        </LinkButton>
      )
    );
  }
  return (
    <ActionForm action={part} submit={t('part.submit')} kind="plain">
      <input type="hidden" name="articleId" value={partId} />
      <p>{t('part.hint')}</p>
    </ActionForm>
  );
}
