'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Checkbox, Field, Select } from '#components/ui/field.tsx';
import type { StoryFormat } from '#domain/articles/types';
import { ageMarks } from '#domain/settings/types';
import { storyFormats } from '#domain/stories/input';
import type { Lang } from '#lib/lang';
import { SearchPicker } from '../dialogs/search-picker.client.tsx';
import type { EditorChoices, EditorServices, Named } from '../editor-types.ts';
import { ChosenList } from './chosen-list.tsx';
import { CreditFields } from './credit-fields.client.tsx';
import styles from './fields.module.css';
import { StoryStatus } from './story-status.tsx';
import type { StoryFields as Fields } from './use-story.ts';

type Props = {
  fields: Fields;
  lang: Lang;
  choices: EditorChoices;
  services: EditorServices;
  isLive: boolean;
};

/** Rubric, format, places, tags, authors and related stories: what both languages share. */
export function StoryFields({ fields, lang, choices, services, isLive }: Props) {
  const t = useTranslations('Editor');
  const articles = useTranslations('Articles');
  const { story, change, state, queue } = fields;
  const findTags = useCallback((text: string) => services.searchTags(text, lang), [services, lang]);
  const findStories = useCallback((text: string) => services.searchStories(text, lang), [services, lang]);
  const without = (items: Named[], id: number) => items.filter((item) => item.id !== id);
  const removeLabel = (name: string) => t('remove', { name });
  return (
    <div className={styles.fields}>
      <Field id="field-rubric" label={t('field.rubric')}>
        <Select
          value={String(story.rubricId ?? '')}
          options={[{ value: '', label: t('field.noRubric') }, ...choices.rubrics.map(toOption)]}
          onChange={(event) => change({ rubricId: Number(event.target.value) || null })}
        />
      </Field>
      <Field id="field-format" label={t('field.format')}>
        <Select
          value={story.format}
          options={storyFormats.map((format) => ({ value: format, label: articles(`format.${format}`) }))}
          onChange={(event) => change({ format: formatOf(event.target.value) })}
        />
      </Field>
      <Field id="field-age" label={t('field.ageMark')} hint={t('field.ageMarkHint')}>
        <Select
          value={story.ageMark ?? ''}
          options={[
            { value: '', label: t('field.siteAgeMark') },
            ...ageMarks.map((mark) => ({ value: mark, label: mark })),
          ]}
          onChange={(event) => change({ ageMark: ageMarks.find((mark) => mark === event.target.value) ?? null })}
        />
      </Field>
      <fieldset>
        <legend>{t('field.places')}</legend>
        <div className={styles.checks}>
          {choices.places.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={story.placeIds.includes(id)}
              onChange={(event) =>
                change({
                  placeIds: event.target.checked
                    ? [...story.placeIds, id]
                    : story.placeIds.filter((each) => each !== id),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <ChosenList
        items={story.tags}
        removeLabel={removeLabel}
        remove={(id) => change({ tags: without(story.tags, id) })}
      />
      <SearchPicker
        label={t('field.addTag')}
        search={findTags}
        onChoose={(tag) => change({ tags: [...without(story.tags, tag.id), tag] })}
      />
      <CreditFields
        credits={story.credits}
        lang={lang}
        search={services.searchAuthors}
        onChange={(credits) => change({ credits })}
      />
      <ChosenList
        items={story.related}
        removeLabel={removeLabel}
        remove={(id) => change({ related: without(story.related, id) })}
      />
      <SearchPicker
        label={t('field.addRelated')}
        search={findStories}
        onChoose={(found) => change({ related: [...without(story.related, found.id), found] })}
      />
      <StoryStatus state={state} isLive={isLive} save={() => void queue.save()} />
    </div>
  );
}

function toOption({ id, name }: Named) {
  return { value: String(id), label: name };
}

function formatOf(value: string): StoryFormat {
  return storyFormats.find((format) => format === value) ?? 'news';
}
