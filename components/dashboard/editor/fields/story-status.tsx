import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { needsSomebody, type StoryState } from '../autosave/story-queue.ts';

type Props = { state: StoryState; isLive: boolean; save: () => void };

/** What became of the last change of the story, and the button that is needed for it to go on. */
export function StoryStatus({ state, isLive, save }: Props) {
  const t = useTranslations('Editor');
  const isForSomebody = isLive ? state.kind !== 'saved' : needsSomebody(state);
  return (
    <>
      {(state.kind === 'refused' || state.kind === 'conflict') && <Notice tone="bad">{state.message}</Notice>}
      {isForSomebody && (
        <Notice tone={state.kind === 'unreachable' ? 'warn' : 'info'}>
          <p>{t(isLive && state.kind !== 'unreachable' ? 'story.live' : `story.${state.kind}`)}</p>
          <Button type="button" kind="primary" disabled={state.kind === 'saving'} onClick={save}>
            {t(isLive ? 'story.apply' : 'story.again')}
          </Button>
        </Notice>
      )}
      {!isLive && !isForSomebody && <small role="status">{t(`story.${state.kind}`)}</small>}
    </>
  );
}
