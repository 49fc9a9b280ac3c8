import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { StoryState } from '../autosave/story-queue.ts';
import { SignInButton } from '../sign-in-button.tsx';

type Props = { state: StoryState; isLive: boolean; save: () => void };

/** What became of the last change of the story, and the button that is needed for it to go on. */
export function StoryStatus({ state, isLive, save }: Props) {
  const t = useTranslations('Editor');
  const isRefused = state.kind === 'refused' || state.kind === 'conflict';
  const isForSomebody = isRefused || state.kind === 'signed-out' || (isLive && state.kind !== 'saved');
  if (!isForSomebody) return isLive ? null : <small role="status">{t(`story.${state.kind}`)}</small>;
  const isKept = state.kind === 'signed-out' || state.kind === 'unreachable';
  return (
    <>
      {isRefused && <Notice tone="bad">{state.message}</Notice>}
      <Notice tone={isKept ? 'warn' : 'info'}>
        <p>{t(isLive && !isKept ? 'story.live' : `story.${state.kind}`)}</p>
        {state.kind === 'signed-out' ? (
          <SignInButton />
        ) : (
          <Button type="button" kind="primary" disabled={state.kind === 'saving'} onClick={save}>
            {t(isLive ? 'story.apply' : 'story.again')}
          </Button>
        )}
      </Notice>
    </>
  );
}
