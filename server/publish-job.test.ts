import { expect, test } from 'vitest';
import { onBothEngines } from '#db/testing';
import { listJobRuns } from '#domain/jobs/queries';
import { hourMs, now } from '#domain/testing';
import { createPublishJob } from './publish-job.ts';

const at = (ms: number) => new Date(now.getTime() + ms);
const ranAt = async () => (await listJobRuns())[0]?.ranAt;

onBothEngines('the job that publishes', () => {
  test('says once a minute that it ran, also after the clock was set back or forward', async () => {
    const { run } = createPublishJob(() => undefined);
    await run(at(0));
    await run(at(59_000));
    expect(await ranAt()).toEqual(at(0));
    await run(at(60_000));
    expect(await ranAt()).toEqual(at(60_000));
    await run(at(-hourMs));
    expect(await ranAt()).toEqual(at(-hourMs));
    await run(at(24 * hourMs));
    expect(await ranAt()).toEqual(at(24 * hourMs));
  });
});
