import { ActionForm, type FormAction } from '#components/ui/action-form.client.tsx';
import { Notice } from '#components/ui/notice.tsx';

type Props = { words: (key: string) => string; articleId: number; seen: string; confirm: FormAction };

/** Says that the source changed; leads to what changed in it, and takes the mark away when the translation says the same. */
export function StaleSource({ words: t, articleId, seen, confirm }: Props) {
  return (
    <Notice tone="warn">
      <p>
        {t('source.stale')} <a href={`/dashboard/translations/${articleId}`}>{t('source.difference')}</a>
      </p>
      <ActionForm action={confirm} submit={t('source.confirm')} kind="plain">
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="seen" value={seen} />
      </ActionForm>
    </Notice>
  );
}
