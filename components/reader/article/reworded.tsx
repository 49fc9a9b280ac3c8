import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { Moment } from '../view-models.ts';

type Props = { lang: Lang; day: Moment };

/** Says of a correction notice that its words are not those it was published with, and since when. */
export async function Reworded({ lang, day }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Correction' });
  return (
    <small>{t.rich('reworded', { day: day.text, time: (words) => <time dateTime={day.iso}>{words}</time> })}</small>
  );
}
