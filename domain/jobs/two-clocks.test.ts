import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { database, engine, openEngine, useEngine } from '#db/client';
import { scheduleArticle } from '#domain/articles/commands/schedule-article';
import { newArticle, now, system } from '#domain/testing';

const folder = mkdtempSync(join(tmpdir(), 'arainfo-clocks-'));
const url = `file:${join(folder, 'arainfo.db')}`;
const planned = 60;

afterAll(async () => {
  await engine().close();
  useEngine(undefined);
  rmSync(folder, { recursive: true, force: true });
});

/** A process of its own that looks for what is due without a pause, until it is killed or all is published. */
function startClock(): ChildProcess {
  const program = `
    import { openEngine, useEngine } from '#db/client';
    import { publishDue } from '#domain/jobs/commands/publish-due';
    import { systemActor } from '#domain/sessions/rules';
    useEngine(openEngine(process.env.NEWSROOM));
    for (;;) {
      const { published } = await publishDue(systemActor('scheduler'), new Date());
      if (published === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }`;
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '--eval', program];
  return spawn(process.execPath, args, { env: { ...process.env, NEWSROOM: url }, stdio: 'ignore' });
}

async function acts(): Promise<string[]> {
  const { db, t } = database();
  const rows = await db.select({ action: t.audit.action, nounId: t.audit.nounId }).from(t.audit);
  return rows.filter((row) => row.action === 'publish').map((row) => row.nounId);
}

test('two processes, killed again and again, publish everything that is due once each', {
  timeout: 120_000,
}, async () => {
  useEngine(openEngine(url));
  await engine().migrate();
  for (let n = 0; n < planned; n += 1) {
    const storyId = await newArticle({ status: 'draft', title: `Жоспар ${n}` });
    await scheduleArticle(system, { storyId, lang: 'kk', at: new Date(now.getTime() + 1) }, now);
  }
  let clocks = [startClock(), startClock()];
  let kills = 0;
  while (new Set(await acts()).size < planned) {
    await wait(400);
    const [victim, other] = clocks;
    if (!victim || !other || kills >= 10) continue;
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    kills += 1;
    clocks = [other, startClock()];
  }
  await wait(300);
  for (const clock of clocks) clock.kill('SIGKILL');
  const published = await acts();
  expect(published).toHaveLength(planned);
  expect(new Set(published).size).toBe(planned);
  const { db, t } = database();
  const left = await db.select({ status: t.articles.status, live: t.articles.liveRevision }).from(t.articles);
  expect(left.every((row) => row.status === 'published' && row.live === 1)).toBe(true);
});
