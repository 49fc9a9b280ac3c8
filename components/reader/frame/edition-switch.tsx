import { getTranslations } from 'next-intl/server';
import type { AlternateEdition, SiteFrame } from '../view-models.ts';

type Props = { frame: SiteFrame };

export async function EditionSwitch({ frame }: Props) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Edition' });
  return (
    <nav aria-label={t('label')}>
      <span aria-current="true">{t('name')}</span>
      {frame.alternates.map((edition) => (
        <Edition key={edition.lang} edition={edition} />
      ))}
    </nav>
  );
}

async function Edition({ edition }: { edition: AlternateEdition }) {
  const { lang, href, exact, rubric } = edition;
  const t = await getTranslations({ locale: lang, namespace: 'Edition' });
  if (exact) {
    return (
      <a href={href} hrefLang={lang} lang={lang}>
        {t('name')}
      </a>
    );
  }
  return (
    <details lang={lang}>
      <summary>{t('name')}</summary>
      <p>
        {t('missing')}
        <a href={href} hrefLang={lang}>
          {rubric ? t('rubric', { rubric }) : t('home')}
        </a>
      </p>
    </details>
  );
}
