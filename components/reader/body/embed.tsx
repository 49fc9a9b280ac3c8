import { getTranslations } from 'next-intl/server';
import type { Embed as EmbedBlock } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import styles from './body.module.css';
import { playerUrl, siteName } from './embed-player.ts';

type Props = { lang: Lang; embed: EmbedBlock };

/** A link to the source; public/enhance/embed.js puts the player here only when the reader asks. */
export async function Embed({ lang, embed }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Body' });
  const player = playerUrl(embed.url);
  const site = siteName(embed.url);
  return (
    <figure className={styles.embed}>
      <strong>{embed.title}</strong>
      <a href={embed.url} rel="noopener noreferrer">
        {t('watch', { site })}
      </a>
      {player && (
        <>
          <button type="button" data-scripted="" data-player={player} data-title={embed.title}>
            {t('play')}
          </button>
          <figcaption data-scripted="">{t('playNote', { site })}</figcaption>
          <script type="module" src="/enhance/embed.js" data-keep="" />
        </>
      )}
    </figure>
  );
}
