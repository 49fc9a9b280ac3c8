import { getTranslations } from 'next-intl/server';
import { ScrollBox } from '#components/ui/scroll-box.ts';
import type { Gallery as GalleryBlock } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { Figure } from '../picture/figure.tsx';
import type { BodyView } from '../view-models.ts';
import styles from './gallery.module.css';

type Props = { lang: Lang; gallery: GalleryBlock; media: BodyView['media'] };

/** A plain list; public/enhance/gallery.js makes it a strip with arrows. */
export async function Gallery({ lang, gallery, media }: Props) {
  const images = gallery.images.flatMap(({ mediaId, caption }) => {
    const picture = media[mediaId];
    return picture ? [{ mediaId, caption, picture }] : [];
  });
  if (images.length === 0) return null;
  const t = await getTranslations({ locale: lang, namespace: 'Body' });
  return (
    <section className={styles.gallery} aria-label={t('gallery')} data-gallery="">
      <ScrollBox as="ul" label={t('gallery')}>
        {images.map(({ mediaId, caption, picture }) => (
          <li key={mediaId}>
            <Figure lang={lang} picture={picture} caption={caption} sizes="(min-width: 48em) 42rem, 100vw" />
          </li>
        ))}
      </ScrollBox>
      <p data-scripted="" data-unprinted="">
        <button type="button" aria-label={t('previous')} />
        <output>{t('counter', { number: 1, total: images.length })}</output>
        <button type="button" aria-label={t('following')} />
      </p>
      <script type="module" src="/enhance/gallery.js" data-keep="" />
    </section>
  );
}
