import { getTranslations } from 'next-intl/server';
import type { InputHTMLAttributes } from 'react';
import type { Lang } from '#lib/lang';
import type { LetterFormView } from '../view-models.ts';
import styles from './letter-form.module.css';

type Props = { lang: Lang; view: LetterFormView };
type Name = keyof LetterFormView['faults'];
type Line = { name: Name; hint?: string } & InputHTMLAttributes<HTMLInputElement>;

const lines: Line[] = [
  { name: 'name', maxLength: 100, required: true, autoComplete: 'name' },
  { name: 'contact', hint: 'contactHint', maxLength: 200, autoComplete: 'email' },
  { name: 'subject', hint: 'subjectHint', maxLength: 200 },
];

/** A plain form: what it answers comes as a page, with everything typed still there. */
export async function LetterForm({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Letter' });
  const tied = (name: Name, hint = false) => ({
    ...{ name, id: `letter-${name}` },
    ...((hint || view.faults[name]) && { 'aria-describedby': `letter-${name}-note` }),
    ...(view.faults[name] && { 'aria-invalid': true }),
  });
  return (
    <section className={styles.letter} id="letter" data-unprinted="">
      <h2>{t('heading')}</h2>
      <LetterNotice lang={lang} view={view} />
      <form method="post" action="/api/letters">
        <input type="hidden" name="lang" value={view.edition} />
        {lines.map(({ name, hint, ...rest }) => (
          <div key={name}>
            <label htmlFor={`letter-${name}`}>{t(name)}</label>
            <input {...rest} {...tied(name, hint !== undefined)} />
            <FieldNote name={name} lang={lang} view={view} hint={hint && t(hint)} />
          </div>
        ))}
        <div>
          <label htmlFor="letter-text">{t('text')}</label>
          <textarea rows={8} maxLength={10_000} required {...tied('text')} />
          <FieldNote name="text" lang={lang} view={view} />
        </div>
        <div className={styles.trap} aria-hidden="true">
          <label htmlFor="letter-website">{t('trap')}</label>
          <input name="website" id="letter-website" tabIndex={-1} autoComplete="off" />
        </div>
        <button type="submit">{t('submit')}</button>
      </form>
    </section>
  );
}

async function FieldNote({ name, lang, view, hint }: Props & { name: Name; hint?: string | undefined }) {
  const t = await getTranslations({ locale: lang, namespace: 'Letter' });
  const fault = view.faults[name];
  if (!fault && !hint) return null;
  return (
    <small id={`letter-${name}-note`} data-fault={fault}>
      {fault ? t(`fault-${name}-${fault}`) : hint}
    </small>
  );
}

async function LetterNotice({ lang, view }: Props) {
  const t = await getTranslations({ locale: lang, namespace: 'Letter' });
  if (view.sent) return <p role="status">{t('sent', { number: view.sent })}</p>;
  if (view.waitMinutes !== null) return <p role="alert">{t('wait', { minutes: view.waitMinutes })}</p>;
  if (Object.keys(view.faults).length > 0) return <p role="alert">{t('faulty')}</p>;
  return <p>{t('intro')}</p>;
}
