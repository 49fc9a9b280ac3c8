import { getLocale, getTranslations } from 'next-intl/server';
import type { StoryLabel } from '../view-models.ts';

export async function LabelWord({ label }: { label: StoryLabel }) {
  const t = await getTranslations({ locale: await getLocale(), namespace: 'Label' });
  return <b>{t(label)}</b>;
}
