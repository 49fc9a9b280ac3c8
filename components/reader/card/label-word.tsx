import { getLocale, getTranslations } from 'next-intl/server';
import { isLang } from '#lib/lang';
import type { StoryLabel } from '../view-models.ts';
import { saysTheSame } from './says-the-same.ts';

type Props = {
  label: StoryLabel;
  /** The rubric that stands beside it or above it: what it says already is not said again, but who paid always is. */
  rubric: string | undefined;
  /** The rubric is not printed: on paper the label stands in any case. */
  isOnPaper?: boolean;
};

export async function LabelWord({ label, rubric, isOnPaper = false }: Props) {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: 'Label' });
  const word = t(label);
  const isSaid = rubric !== undefined && saysTheSame(word, rubric, isLang(locale) ? locale : 'kk');
  if (!isSaid || label === 'advertising' || label === 'campaign') return <b>{word}</b>;
  return isOnPaper ? <b data-paper-only="">{word}</b> : null;
}
