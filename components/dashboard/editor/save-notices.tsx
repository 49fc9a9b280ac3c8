import { useTranslations } from 'next-intl';
import { Button, LinkButton } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { SaveState } from './autosave/save-queue.ts';
import { SignInButton } from './sign-in-button.tsx';

type Props = { state: SaveState; articleId: number; retry: () => void };

/** What stands in the way of saving and what to do about it; everything is safe in this browser meanwhile. */
export function SaveNotices({ state, articleId, retry }: Props) {
  const t = useTranslations('Editor');
  switch (state.kind) {
    case 'conflict':
      return (
        <Notice tone="bad" title={t('conflict.title')}>
          <p>{state.isOwn ? t('conflict.own') : t('conflict.text', { name: state.savedBy })}</p>
          <LinkButton kind="primary" href={`/dashboard/articles/${articleId}/merge`}>
            {t('conflict.merge')}
          </LinkButton>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice tone="warn" title={t('signedOut.title')}>
          <p>{t('signedOut.text')}</p>
          <SignInButton />
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice tone="warn" title={t('unreachable.title')}>
          <p>{t('unreachable.text')}</p>
          <Button type="button" onClick={retry}>
            {t('unreachable.retry')}
          </Button>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="bad" title={t('refused.title')}>
          {state.message}
        </Notice>
      );
    default:
      return null;
  }
}
