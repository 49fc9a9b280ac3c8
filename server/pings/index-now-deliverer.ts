import { getPingSettings } from '#domain/pings/queries';
import type { Deliverer } from '../outbox/deliverer.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { PostOutside } from './outbound.ts';
import { keptMs } from './ping-age.ts';
import { requireTaken } from './require-taken.ts';
import { stringsOf } from './strings-of.ts';

/** Far below the 10,000 addresses one request may carry: a message has a few. */
const batch = 500;

type Options = {
  post: PostOutside;
  siteUrl: string /** Where the protocol's servers answer; tests have their own. */;
  originOf?: (host: string) => string;
};

/** Tells search engines which addresses are new, changed or gone: https://www.indexnow.org/documentation */
export function indexNowDeliverer({ post, siteUrl, originOf = (host) => `https://${host}` }: Options): Deliverer {
  return {
    ...{ topic: 'indexnow', maxAgeMs: keptMs, batch },
    async deliver(messages, now) {
      const { isOn, host, key } = (await getPingSettings()).indexNow;
      if (!isOn || key === null) return 'off';
      const answer = await post({
        url: `${originOf(host)}/indexnow`,
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({
          host: new URL(siteUrl).host,
          key,
          keyLocation: `${siteUrl}/${key}.txt`,
          urlList: stringsOf(messages, 'urls').map((path) => siteUrl + path),
        }),
      });
      requireTaken(answer, now, {
        403: new DeliveryError('key-not-found'),
        422: new DeliveryError('addresses-refused', { isFinal: true }),
      });
      return 'sent';
    },
  };
}
