import { getTranslations } from 'next-intl/server';
import { langOfEdition } from '#lib/editions';
import type { AlternateEdition, SiteFrame } from '../view-models.ts';

type Props = { frame: SiteFrame };

/** `data-offer`: what public/enhance/edition.js offers this edition with on pages of another one, to a reader who chose it. */
export async function EditionSwitch({ frame }: Props) {
  const t = await getTranslations({ locale: frame.lang, namespace: 'Edition' });
  const hasScripts = frame.alternates.length > 1;
  const offer = hasScripts ? `${t(`offer-${frame.edition}` as 'offer-kk')}|${t('decline')}` : undefined;
  return (
    <>
      <nav aria-label={t('label')} data-offer={offer}>
        <span aria-current="true">
          <Name name={t('name')} isCut={hasScripts} />
        </span>
        {frame.alternates.map((alternate) => (
          <Edition key={alternate.edition} alternate={alternate} isCut={hasScripts} />
        ))}
      </nav>
      {hasScripts && <script type="module" src="/enhance/edition.js" data-keep="" />}
    </>
  );
}

async function Edition({ alternate, isCut }: { alternate: AlternateEdition; isCut: boolean }) {
  const { edition, href, exact, rubric } = alternate;
  const t = await getTranslations({ locale: langOfEdition(edition), namespace: 'Edition' });
  const name = <Name name={alternate.name ?? t('name')} isCut={isCut} />;
  if (exact) {
    return (
      <a href={href} hrefLang={edition} lang={edition === 'kk' && isCut ? 'kk-Cyrl' : edition}>
        {name}
      </a>
    );
  }
  return (
    <details lang={edition}>
      <summary>{name}</summary>
      <p>
        {t('missing')}
        <a href={href} hrefLang={edition}>
          {rubric ? t('rubric', { rubric }) : t('home')}
        </a>
      </p>
    </details>
  );
}

const shortName = 3;

/** Four names stand in one line on a phone as «Қаз Qaz قاز Рус»; read aloud each is whole. */
function Name({ name, isCut }: { name: string; isCut: boolean }) {
  if (!isCut) return name;
  return (
    <span>
      {name.slice(0, shortName)}
      <i>{name.slice(shortName)}</i>
    </span>
  );
}
