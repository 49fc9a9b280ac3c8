import { storyLabels } from '#i18n/story-labels';
import type { Env } from '#lib/env';
import { isLocalAddress } from '#lib/local-site';
import type { Log } from '#lib/log';
import { newsroomSecret } from '#lib/secret';
import type { Job } from '../jobs-clock.ts';
import { indexNowDeliverer } from '../pings/index-now-deliverer.ts';
import { createOutbound } from '../pings/outbound.ts';
import { createTelegram } from '../pings/telegram.ts';
import { telegramDeliverer } from '../pings/telegram-deliverer.ts';
import { webSubDeliverer } from '../pings/web-sub-deliverer.ts';
import { accessLinkDeliverer } from './access-link-deliverer.ts';
import type { Deliverer } from './deliverer.ts';
import { createDeliveryJob } from './delivery-job.ts';
import { createMailSender } from './mail-sender.ts';

/** One job for each topic this newsroom can deliver; the messages of others wait until they are forgotten. */
export function createOutboxJobs(env: Env, log: Log): { jobs: Job[]; stop(): Promise<void> } {
  const jobs = deliverersOf(env).map((deliverer) => createDeliveryJob(deliverer, log));
  return {
    jobs,
    async stop() {
      await Promise.all(jobs.map((job) => job.stop()));
    },
  };
}

function deliverersOf({ mail, siteUrl }: Env): Deliverer[] {
  const letters = mail ? [accessLinkDeliverer(createMailSender(mail), siteUrl)] : [];
  return isLocalAddress(siteUrl) ? letters : [...letters, ...pingDeliverers(siteUrl)];
}

/** Nobody outside is told of a paper that only this machine can open. */
function pingDeliverers(siteUrl: string): Deliverer[] {
  const post = createOutbound();
  return [
    indexNowDeliverer({ post, siteUrl }),
    webSubDeliverer({ post, siteUrl }),
    telegramDeliverer({
      ...{ telegram: createTelegram({ post }), siteUrl },
      ...{ secret: newsroomSecret(), labelOf: storyLabels() },
    }),
  ];
}
