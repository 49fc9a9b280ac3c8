import type { MailedLink } from '#domain/users/commands/make-mailed-link';
import { mailedLinkMinutes } from '#domain/users/rules';
import { deskMessages } from '#i18n/desk-messages';
import type { Localized } from '#lib/lang';

/** The letter with the link that sets a new password, in the language of its reader. */
export function accessLinkMail({ token, name, lang }: MailedLink, siteUrl: string, paper: Localized) {
  const url = `${siteUrl}/dashboard/link/${token}`;
  const filled = { name, url, paper: paper[lang], minutes: String(mailedLinkMinutes) };
  const say = (key: string) => fill(wordOf(lang, key), filled);
  const text = ['greeting', 'lead', 'url', 'once', 'ignore', 'sign'].map(say).join('\n\n');
  return { subject: say('subject'), text: `${text}\n`, lang };
}

function wordOf(lang: MailedLink['lang'], key: string): string {
  const words: unknown = deskMessages(lang).Mail;
  const word: unknown = Reflect.get(Object(Reflect.get(Object(words), 'accessLink')), key);
  if (typeof word !== 'string') throw new Error(`The desk has no word Mail.accessLink.${key} in ${lang}.`);
  return word;
}

const fill = (text: string, values: Record<string, string>) =>
  text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
