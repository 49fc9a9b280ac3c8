import type { CSSProperties } from 'react';
import type { PictureView } from '../view-models.ts';

type Props = {
  picture: PictureView;
  sizes: string;
  /** For the one picture of the first screen. */
  isFirst?: boolean;
  /** Beside a headline that already says it. */
  isDecorative?: boolean;
};

/** The widths are offered in the modern formats; a browser that knows none of them gets the one JPEG. */
export function Picture({ picture, sizes, isFirst = false, isDecorative = false }: Props) {
  return (
    <picture>
      {picture.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        srcSet={picture.sources.length > 0 ? undefined : picture.srcset}
        sizes={picture.sources.length > 0 ? undefined : sizes}
        width={picture.width}
        height={picture.height}
        alt={isDecorative ? '' : picture.alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        style={pictureStyle(picture)}
      />
    </picture>
  );
}

function pictureStyle({ color, focal }: PictureView): CSSProperties {
  const isCentred = focal.x === 0.5 && focal.y === 0.5;
  return {
    backgroundColor: color,
    objectPosition: isCentred ? undefined : `${Math.round(focal.x * 100)}% ${Math.round(focal.y * 100)}%`,
  };
}
