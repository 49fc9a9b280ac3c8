import { getLocale, getTranslations } from 'next-intl/server';
import type { StoryLabel } from '../view-models.ts';

type Props = {
  label: StoryLabel;
  /** What already stands beside it; the same word is not said twice. */
  beside?: string;
};

export async function LabelWord({ label, beside }: Props) {
  const t = await getTranslations({ locale: await getLocale(), namespace: 'Label' });
  const word = t(label);
  return word === beside ? null : <b>{word}</b>;
}
