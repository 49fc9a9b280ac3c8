import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { FrontView } from '../view-models.ts';
import { Band } from './band.tsx';
import { BreakingBanner } from './breaking-banner.tsx';
import { Choice } from './choice.tsx';
import styles from './front.module.css';
import { Latest } from './latest.tsx';
import { LeadStory } from './lead-story.tsx';
import { MostRead } from './most-read.tsx';
import { Opinions } from './opinions.tsx';
import { PhotoStory } from './photo-story.tsx';
import { PlacesStrip } from './places-strip.tsx';
import { PrintIssue } from './print-issue.tsx';
import { Secondary } from './secondary.tsx';

type Props = { lang: Lang; front: FrontView };

/** After the second and the fourth band come the zones that change the pulse of the page. */
export async function FrontPage({ lang, front }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Front' });
  const bands = front.bands.map((band) => <Band key={band.rubric.href} band={band} />);
  return (
    <>
      {front.lead === null && front.latest.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      {front.breaking && <BreakingBanner label={t('breaking')} breaking={front.breaking} />}
      <section className={styles.top} aria-label={t('lead')}>
        {front.lead && <LeadStory lang={lang} card={front.lead} />}
        {front.latest.length > 0 && <Latest lang={lang} cards={front.latest} href={front.latestHref} />}
        {front.secondary.length > 0 && <Secondary cards={front.secondary} />}
      </section>
      {front.choice.length > 0 && <Choice title={t('choice')} cards={front.choice} />}
      {bands.slice(0, 2)}
      {front.opinions.length > 0 && <Opinions title={t('opinions')} href={front.opinionsHref} cards={front.opinions} />}
      {bands.slice(2, 4)}
      {front.photoStory && <PhotoStory lang={lang} title={t('photoStory')} story={front.photoStory} />}
      {front.popular.length > 0 && <MostRead title={t('popular')} href={front.popularHref} cards={front.popular} />}
      {bands.slice(4)}
      {front.places.length > 0 && <PlacesStrip title={t('places')} places={front.places} />}
      {front.issue && <PrintIssue title={t('issue')} issue={front.issue} />}
    </>
  );
}
