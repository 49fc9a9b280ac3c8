import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';

const choices = {
  theme: ['auto', 'light', 'dark'],
  size: ['0', '1', '2', '3'],
  contrast: ['normal', 'high'],
  spacing: ['normal', 'wide'],
  images: ['on', 'off'],
} as const;

type Choice = keyof typeof choices;

/** Shown only where scripts run; the first value of a choice is what a page has without any. */
export async function ReadingSettings({ lang }: { lang: Lang }) {
  const t = await getTranslations({ locale: lang, namespace: 'Settings' });
  return (
    <details data-scripted="" data-reading="">
      <summary aria-label={t('title')}>{t('short')}</summary>
      <form>
        {(Object.keys(choices) as Choice[]).map((name) => (
          <fieldset key={name}>
            <legend>{t(name)}</legend>
            {choices[name].map((value) => (
              <label key={value}>
                <input type="radio" name={name} value={value} />
                {t(`${name}-${value}` as 'theme-auto')}
              </label>
            ))}
          </fieldset>
        ))}
        <button type="button">{t('lowVision')}</button>
        <button type="reset">{t('reset')}</button>
      </form>
    </details>
  );
}
