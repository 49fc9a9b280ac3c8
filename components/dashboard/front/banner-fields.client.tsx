'use client';

import { useTranslations } from 'next-intl';
import { DateInput } from '#components/dashboard/shell/date-input.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, TextInput } from '#components/ui/field.tsx';
import { isBannerHref, maxBreakingLetters } from '#domain/front/rules';
import type { Breaking } from '#domain/front/types';
import styles from './front-board.module.css';
import { fromWallField, toWallField } from './wall-time.ts';

/** The banner while it is being written: `until` as its field holds it. */
export type BannerDraft = { text: string; href: string; until: string };

const defaultMs = 3 * 3_600_000;

export function draftOf(breaking: Breaking | null): BannerDraft | null {
  return breaking && { text: breaking.text, href: breaking.href, until: toWallField(breaking.endsAt) };
}

/** Which part is missing or wrong, or null; an end is part of every banner. */
export function faultOf(draft: BannerDraft, nowMs: number): keyof BannerDraft | null {
  if (draft.text.trim() === '') return 'text';
  if (!isBannerHref(draft.href.trim())) return 'href';
  return (fromWallField(draft.until) ?? 0) > nowMs ? null : 'until';
}

const faultWords = {
  text: 'breaking.textMissing',
  href: 'breaking.hrefWrong',
  until: 'breaking.untilMissing',
} as const;

type Props = {
  draft: BannerDraft | null;
  fault: keyof BannerDraft | null;
  nowMs: number;
  onChange: (draft: BannerDraft | null) => void;
};

export function BannerFields({ draft, fault, nowMs, onChange }: Props) {
  const t = useTranslations('Front');
  const error = (part: keyof BannerDraft) => (fault === part ? t(faultWords[part]) : null);
  return (
    <section className={styles.zone} aria-labelledby="front-breaking">
      <h2 id="front-breaking">{t('zones.breaking')}</h2>
      <p>{t('breaking.hint')}</p>
      {draft === null ? (
        <Button
          type="button"
          onClick={() => onChange({ text: '', href: '/', until: toWallField(Math.max(nowMs, Date.now()) + defaultMs) })}
        >
          {t('breaking.add')}
        </Button>
      ) : (
        <div className={styles.banner}>
          <Field
            id="breaking-text"
            label={t('breaking.text')}
            hint={t('breaking.textHint', { max: maxBreakingLetters })}
            error={error('text')}
          >
            <TextInput
              value={draft.text}
              maxLength={maxBreakingLetters}
              onChange={({ target }) => onChange({ ...draft, text: target.value })}
            />
          </Field>
          <Field id="breaking-href" label={t('breaking.href')} hint={t('breaking.hrefHint')} error={error('href')}>
            <TextInput
              value={draft.href}
              maxLength={300}
              inputMode="url"
              onChange={({ target }) => onChange({ ...draft, href: target.value })}
            />
          </Field>
          <Field id="breaking-until" label={t('breaking.until')} hint={t('breaking.untilHint')} error={error('until')}>
            <DateInput
              type="datetime-local"
              value={draft.until}
              onChange={({ target }) => onChange({ ...draft, until: target.value })}
            />
          </Field>
          <Button type="button" onClick={() => onChange(null)}>
            {t('breaking.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}
