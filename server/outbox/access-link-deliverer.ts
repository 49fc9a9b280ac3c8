import { getSiteSettings } from '#domain/settings/queries';
import { makeMailedLink } from '#domain/users/commands/make-mailed-link';
import { accessLinkTopic } from '#domain/users/types';
import { isLocalAddress } from '#lib/local-site';
import { accessLinkMail } from './access-link-mail.ts';
import type { Deliverer } from './deliverer.ts';
import type { SendMail } from './mail-sender.ts';

/** Who waits for the letter asks again sooner than this. */
const maxAgeMs = 2 * 3_600_000;

/** Mails the link to whoever has the address that was typed; where nobody has it, nothing is sent and the message is done. */
export function accessLinkDeliverer(send: SendMail, siteUrl: string): Deliverer {
  return {
    ...{ topic: accessLinkTopic, maxAgeMs, batch: 1 },
    async deliver([message], now) {
      if (!message) return null;
      const { id, payload } = message;
      const to = String(payload.email);
      const link = await makeMailedLink(to, isLocalAddress(siteUrl), now);
      if (!link) return null;
      const { name } = await getSiteSettings();
      await send({ ...accessLinkMail(link, siteUrl, name), to, id: `${accessLinkTopic}-${id}-${now.getTime()}` });
      return null;
    },
  };
}
