import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { PictureView } from '../view-models.ts';
import { Picture } from './picture.tsx';

type Props = {
  lang: Lang;
  picture: PictureView;
  sizes: string;
  caption?: string | null;
  isFirst?: boolean;
  className?: string;
};

/** A picture with its caption and credit; `caption` overrides the one kept with the picture. */
export function Figure({ lang, picture, sizes, caption = null, isFirst, className }: Props) {
  return (
    <figure className={className}>
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} />
      <Caption lang={lang} picture={picture} caption={caption} />
    </figure>
  );
}

function Caption({ lang, picture, caption = null }: { lang: Lang; picture: PictureView; caption: string | null }) {
  const text = caption ?? picture.caption;
  if (!text && !picture.credit && !picture.licence) return null;
  return (
    <figcaption>
      {text} <CreditLine lang={lang} credit={picture.credit} />{' '}
      {picture.licence && (
        <small>
          <a href={picture.licence.href} rel="license noopener">
            {picture.licence.name}
          </a>
        </small>
      )}
    </figcaption>
  );
}

type CreditProps = { lang: Lang; credit: string | null };

export async function CreditLine({ lang, credit }: CreditProps) {
  if (!credit) return null;
  const t = await getTranslations({ locale: lang, namespace: 'Picture' });
  return <small>{t('credit', { name: credit })}</small>;
}
