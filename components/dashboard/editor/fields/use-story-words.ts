import { useTranslations } from 'next-intl';
import type { EditorChoices, Named, StoryDraft } from '../editor-types.ts';

type Part = keyof StoryDraft;

const labels = {
  ...{ rubricId: 'rubricId', format: 'format', heroMediaId: 'heroMediaId', ageMark: 'ageMark', placeIds: 'placeIds' },
  ...{ tags: 'tagIds', credits: 'credits', related: 'relatedIds' },
} as const;

/** What the languages of a story share, in words: how a part is called and what stands in it. */
export function useStoryWords({ rubrics, places }: EditorChoices) {
  const t = useTranslations('Editor');
  const articles = useTranslations('Articles');
  const named = useTranslations('InputFields');
  const nameIn = (choices: Named[], id: number) => choices.find((choice) => choice.id === id)?.name ?? numbered(id);
  const values: { [name in Part]: (story: StoryDraft) => string } = {
    rubricId: ({ rubricId }) => (rubricId === null ? t('field.noRubric') : nameIn(rubrics, rubricId)),
    format: ({ format }) => articles(`format.${format}`),
    heroMediaId: ({ heroMediaId }) => (heroMediaId === null ? '' : numbered(heroMediaId)),
    ageMark: ({ ageMark }) => ageMark ?? t('field.siteAgeMark'),
    placeIds: ({ placeIds }) => placeIds.map((id) => nameIn(places, id)).join(', '),
    tags: ({ tags }) => tags.map(({ name }) => name).join(', '),
    credits: ({ credits }) => credits.map(({ name, role }) => `${name} (${t(`credit.${role}`)})`).join(', '),
    related: ({ related }) => related.map(({ name }) => name).join(', '),
  };
  return {
    label: (name: Part) => named(labels[name]),
    value: (name: Part, story: StoryDraft) => values[name](story) || '–',
  };
}

function numbered(id: number): string {
  return `№ ${id}`;
}
