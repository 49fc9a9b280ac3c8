import { getTranslations } from 'next-intl/server';
import type { Lang } from '#lib/lang';
import type { ContactView } from '../view-models.ts';
import styles from './contact.module.css';
import { LetterForm } from './letter-form.tsx';

type Props = { lang: Lang; view: ContactView };

export async function ContactPage({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Contact' });
  return (
    <div className={styles.contact}>
      <h1>{t('heading')}</h1>
      {view.intro && <p>{view.intro}</p>}
      <dl>
        {view.items.map(({ kind, label, text, href }) => (
          <div key={`${kind} ${text}`}>
            <dt>{label ?? t(kind)}</dt>
            <dd>{href ? <a href={href}>{text}</a> : text}</dd>
          </div>
        ))}
        {view.socials.length > 0 && (
          <div>
            <dt>{t('socials')}</dt>
            {view.socials.map(({ name, href }) => (
              <dd key={href}>
                <a href={href} rel="me noopener">
                  {name}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <LetterForm lang={lang} view={view.letter} />
    </div>
  );
}
