'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useLeaveGuard } from '#components/dashboard/shell/use-leave-guard.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { unanswered } from '#components/ui/unanswered.ts';
import { maxChoice, planFront } from '#domain/front/rules';
import type { FrontLayout } from '#domain/front/types';
import { type BannerDraft, BannerFields, draftOf, faultOf } from './banner-fields.client.tsx';
import { BoardBands } from './board-bands.client.tsx';
import { BoardBar, ConflictNotice } from './board-bar.client.tsx';
import { listSpots, moveStory, openLayout, readSpot, type Spot, storyAt } from './board-moves.ts';
import type { Board, BoardActions, BoardData, BoardStory, Saved } from './board-view.ts';
import styles from './front-board.module.css';
import { PreviewForm } from './preview-form.client.tsx';
import { SpotCard } from './spot-card.client.tsx';
import { SpotDialog } from './spot-dialog.client.tsx';
import { fromWallField } from './wall-time.ts';

type Props = { data: BoardData; actions: BoardActions; say: (text: string) => void; onSaved: (said: string) => void };

/** The front page in small: every change is kept here until it is saved. */
export function FrontBoard({ data, actions, say, onSaved }: Props) {
  const t = useTranslations('Front');
  const shell = useTranslations('Shell');
  const opened = openLayout(data.layout, data.nowMs);
  const [layout, setLayout] = useState(opened);
  const [banner, setBanner] = useState<BannerDraft | null>(draftOf(opened.breaking));
  const [fault, setFault] = useState<keyof BannerDraft | null>(null);
  const [refusal, setRefusal] = useState<Extract<Saved, { ok: false }> | null>(null);
  const [editing, setEditing] = useState<Spot | null>(null);
  const [known, setKnown] = useState(data.stories);
  const [isPending, begin] = useTransition();
  const [isDone, setDone] = useState(false);
  const isSaving = isPending || isDone;
  const whole = withBanner(layout, banner);
  const isUnsaved = data.from !== null || !isSame([layout, banner], [opened, draftOf(opened.breaking)]);
  const isBannerWhole = banner !== null && faultOf(banner, data.nowMs) === null;
  useLeaveGuard(isUnsaved && !isDone ? 'waiting' : 'nothing', t('bar.leave'));
  const { board, newest } = useBoard({ data, layout, known, setLayout, setEditing, say });
  const send = (act: () => Promise<Saved>) =>
    begin(async () => {
      const answer = await act().catch(unanswered(shell('unreachable')));
      if (!answer.ok) return setRefusal({ newest: null, ...answer });
      setDone(true);
      onSaved(answer.said);
    });
  const save = (baseId: number) => {
    const wrong = banner && faultOf(banner, Date.now());
    setFault(wrong);
    setRefusal(null);
    if (wrong) return document.getElementById(`breaking-${wrong}`)?.focus();
    send(async () => actions.save(data.lang, baseId, whole));
  };
  const find: BoardActions['find'] = async (lang, query) => {
    const found = await actions.find(lang, query);
    setKnown((before) => [...before, ...found.filter(({ id }) => !before.some((each) => each.id === id))]);
    return found;
  };
  const drop = () => {
    if (data.from !== null) return location.assign(`/dashboard/front?lang=${data.lang}`);
    setLayout(opened);
    setBanner(draftOf(opened.breaking));
    setFault(null);
    setRefusal(null);
  };
  return (
    <div className={styles.board} inert={isSaving}>
      <BoardBar
        {...{ data, isUnsaved, isSaving }}
        onSave={() => save(data.base.id)}
        onDrop={drop}
        onUndo={() => send(async () => actions.undo(data.lang, data.base.id))}
      />
      {data.from !== null && <Notice>{t('bar.from', { time: data.from })}</Notice>}
      {refusal && <ConflictNotice {...refusal} lang={data.lang} onOverride={save} />}
      <BannerFields draft={banner} fault={fault} nowMs={data.nowMs} onChange={setBanner} />
      <TopZones board={board} />
      <ChoiceZone board={board} />
      <BoardBands board={board} rubrics={data.rubrics} />
      <PreviewForm
        lang={data.lang}
        nowMs={data.nowMs}
        unsaved={isUnsaved ? withBanner(layout, isBannerWhole ? banner : null) : null}
      />
      {editing && (
        <SpotDialog spot={editing} board={board} newest={newest} find={find} onClose={() => setEditing(null)} />
      )}
    </div>
  );
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A banner that is not finished yet does not count. */
function withBanner(layout: FrontLayout, banner: BannerDraft | null): FrontLayout {
  if (banner === null) return { ...layout, breaking: null };
  const endsAt = fromWallField(banner.until);
  if (endsAt === null) return { ...layout, breaking: null };
  return { ...layout, breaking: { text: banner.text, href: banner.href, endsAt } };
}

type BoardState = {
  data: BoardData;
  layout: FrontLayout;
  known: BoardStory[];
  setLayout: (layout: FrontLayout) => void;
  setEditing: (spot: Spot) => void;
  say: (text: string) => void;
};

/** The plan of what is on the board now, and what its parts may do with it. */
function useBoard({ data, layout, known, setLayout, setEditing, say }: BoardState) {
  const t = useTranslations('Front');
  const focus = useRef<string[]>([]);
  useEffect(() => {
    const target = focus.current.map((id) => document.getElementById(id)).find((each) => each?.matches(':enabled'));
    focus.current = [];
    target?.focus();
  });
  const stories = new Map(known.map((story) => [story.id, story]));
  const published = new Set(known.filter((story) => story.isPublished).map(({ id }) => id));
  const plan = planFront(layout, { ...data.supply, published }, new Date(data.nowMs));
  const storyOf = (id: number | null) => stories.get(id ?? 0) ?? null;
  const rubricName = (rubricId: number) => data.rubrics.find(({ id }) => id === rubricId)?.name ?? '';
  const nameOf = (spot: Spot) => {
    const { zone, index } = readSpot(spot);
    if (typeof zone === 'number') return t('spots.band', { rubric: rubricName(zone), number: index + 1 });
    return t(`spots.${zone}`, { number: index + 1 });
  };
  const board: Board = {
    ...{ lang: data.lang, nowMs: data.nowMs, layout, plan, spots: listSpots(plan), storyOf, nameOf, rubricName },
    change: (next, said) => {
      setLayout(next);
      say(said);
    },
    move: (from, to, arrow) => {
      setLayout(moveStory(layout, plan, from, to));
      focus.current = arrow ? [`${arrow}-${to}`, `edit-${to}`] : [];
      say(t('said.moved', { story: storyOf(storyAt(plan, from))?.title ?? '', spot: nameOf(to) }));
    },
    edit: setEditing,
  };
  return { board, newest: data.supply.newest.flatMap((id) => storyOf(id) ?? []).slice(0, 12) };
}

function TopZones({ board }: { board: Board }) {
  const t = useTranslations('Front');
  return (
    <div className={styles.top}>
      <section className={styles.zone} aria-labelledby="front-lead" data-zone="lead">
        <h2 id="front-lead">{t('zones.lead')}</h2>
        <SpotCard spot="lead:0" board={board} />
      </section>
      <section className={styles.zone} aria-labelledby="front-latest" data-zone="latest">
        <h2 id="front-latest">{t('zones.latest')}</h2>
        <p>{t('zones.latestHint')}</p>
        <ol lang={board.lang}>
          {board.plan.latest.map((id) => (
            <li key={id}>{board.storyOf(id)?.title}</li>
          ))}
        </ol>
      </section>
      <section className={styles.zone} aria-labelledby="front-secondary">
        <h2 id="front-secondary">{t('zones.secondary')}</h2>
        <div className={styles.row}>
          {board.plan.secondary.map((_, at) => {
            const spot: Spot = `secondary:${at}`;
            return <SpotCard key={spot} spot={spot} board={board} />;
          })}
        </div>
      </section>
    </div>
  );
}

function ChoiceZone({ board }: { board: Board }) {
  const t = useTranslations('Front');
  const { layout } = board;
  const resize = (choice: FrontLayout['choice'], said: string) => board.change({ ...layout, choice }, said);
  return (
    <section className={styles.zone} aria-labelledby="front-choice">
      <h2 id="front-choice">{t('zones.choice')}</h2>
      {layout.choice.length === 0 && <p>{t('zones.choiceHint')}</p>}
      <div className={styles.row}>
        {layout.choice.map((_, at) => {
          const spot: Spot = `choice:${at}`;
          return <SpotCard key={spot} spot={spot} board={board} />;
        })}
      </div>
      <div className={styles.line}>
        <Button
          type="button"
          disabled={layout.choice.length >= maxChoice}
          onClick={() => resize([...layout.choice, null], t('said.choiceAdded'))}
        >
          {t('choice.add')}
        </Button>
        {layout.choice.length > 0 && (
          <Button type="button" onClick={() => resize(layout.choice.slice(0, -1), t('said.choiceRemoved'))}>
            {t('choice.remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
