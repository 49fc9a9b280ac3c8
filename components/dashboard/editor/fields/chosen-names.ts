import type { ChosenIds, ChosenNames, StoryDraft } from '../editor-types.ts';

type Parts = Partial<StoryDraft>;

/** Everything in parts of a story that has a name of its own in each language. */
export function chosenIds(all: Parts[]): ChosenIds {
  return {
    tags: all.flatMap(({ tags = [] }) => tags.map(({ id }) => id)),
    authors: all.flatMap(({ credits = [] }) => credits.map(({ authorId }) => authorId)),
    stories: all.flatMap(({ related = [] }) => related.map(({ id }) => id)),
  };
}

/** The same choice under these names; what has none among them keeps the name it had. */
export function withNames<P extends Parts>(parts: P, names: ChosenNames): P {
  const { tags, credits, related } = parts;
  return {
    ...parts,
    ...(tags && { tags: tags.map((tag) => ({ ...tag, name: names.tags[tag.id] ?? tag.name })) }),
    ...(related && { related: related.map((story) => ({ ...story, name: names.stories[story.id] ?? story.name })) }),
    ...(credits && {
      credits: credits.map((credit) => ({ ...credit, name: names.authors[credit.authorId] ?? credit.name })),
    }),
  };
}
