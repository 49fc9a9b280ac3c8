import { createTransport } from 'nodemailer';
import type { MailSettings } from '#lib/env';
import { isLocalAddress } from '#lib/local-site';

export type Mail = {
  to: string;
  subject: string;
  text: string;
  lang: string /** The same for every attempt, so that mailboxes know a repetition. */;
  id: string;
};
export type SendMail = (mail: Mail) => Promise<void>;

/** A stop of the server waits for a mail under way, so all of it must end well within its ten seconds. */
const wholeMs = 7_000;

/** Sends plain text through the newsroom's mail server, one connection a mail; a password never goes unencrypted over the network. */
export function createMailSender({ url, from }: MailSettings): SendMail {
  const { protocol, username, hostname } = new URL(url);
  const isSecret = username !== '' && !isLocalAddress(`http://${hostname}`);
  const transport = createTransport({
    ...{ url, requireTLS: isSecret && protocol === 'smtp:' },
    ...{ connectionTimeout: wholeMs, greetingTimeout: wholeMs, socketTimeout: wholeMs, dnsTimeout: wholeMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return async ({ to, subject, text, lang, id }) => {
    const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': lang };
    const messageId = `<${id}@${domainOf(from)}>`;
    const sending = transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers, messageId });
    await withinMs(sending, wholeMs);
  };
}

const domainOf = (from: string) => /@([^<>@\s]+)>?$/.exec(from)?.[1] ?? 'localhost';

async function withinMs(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the mail server took longer than ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
