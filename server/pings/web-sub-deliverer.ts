import { listFeedPages } from '#domain/feeds/queries';
import { getPingSettings } from '#domain/pings/queries';
import { inEveryScript } from '#domain/pings/rules';
import { getSiteSettings } from '#domain/settings/queries';
import { shownScripts } from '#domain/settings/rules';
import { langs } from '#lib/lang';
import { feedPaths } from '#lib/paths';
import type { Deliverer } from '../outbox/deliverer.ts';
import type { PostOutside } from './outbound.ts';
import { keptMs } from './ping-age.ts';
import { requireTaken } from './require-taken.ts';
import { stringsOf } from './strings-of.ts';

const batch = 100;

/**
 * Tells the hub which feeds changed or have another address, in every script that has them; it fetches them and passes them on. How a publisher tells its hub is left to the two by WebSub
 * (https://www.w3.org/TR/websub/#publishing); `hub.mode=publish` with one or more `hub.url` is what the public hubs take.
 */
export function webSubDeliverer({ post, siteUrl }: { post: PostOutside; siteUrl: string }): Deliverer {
  return {
    ...{ topic: 'websub', maxAgeMs: keptMs, batch },
    async deliver(messages, now) {
      const { hub } = await getPingSettings();
      if (hub === null) return 'off';
      const scripts = shownScripts((await getSiteSettings()).scripts);
      const form = new URLSearchParams({ 'hub.mode': 'publish' });
      for (const lang of langs) {
        const ofLang = messages.filter((message) => stringsOf([message], 'langs').includes(lang));
        const lists = await listFeedPages(stringsOf(ofLang, 'lists'), lang);
        const pages = new Set([...lists, ...stringsOf(ofLang, 'pages').map(encodeURI)]);
        for (const path of inEveryScript(lang, [...pages].flatMap(feedPaths), scripts))
          form.append('hub.url', siteUrl + path);
      }
      if (!form.has('hub.url')) return 'nothing';
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      requireTaken(await post({ url: hub, headers, body: form.toString() }), now);
      return 'sent';
    },
  };
}
