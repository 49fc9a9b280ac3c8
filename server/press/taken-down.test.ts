import { expect, test } from 'vitest';
import { ask, memoryChanges, renderedPage, reusedConnections, startTestServer } from '../testing.ts';

test('a takedown shows at once: 410, also for conditional and head requests, told each time, printed once', async () => {
  const changes = memoryChanges();
  let status: 200 | 410 = 200;
  const astray: string[] = [];
  const { port, press, stop } = await startTestServer({
    render: async () => renderedPage(`s${status}`, { tags: ['story:1'], status }),
    changes,
    onAstray: (target, code) => astray.push(`${target} ${code}`),
  });
  const { headers } = await ask(port, '/1/a');
  status = 410;
  changes.commit('story:1');
  const etag = String(headers.etag);
  expect((await ask(port, '/1/a', { headers: { 'if-none-match': etag } })).status).toBe(410);
  expect((await ask(port, '/1/a', { headers: { 'if-none-match': '*' } })).status).toBe(410);
  expect((await ask(port, '/1/a', { method: 'HEAD' })).status).toBe(410);
  expect(await ask(port, '/1/a')).toMatchObject({ status: 410, text: expect.stringContaining('s410') });
  const reused = { agent: reusedConnections(), headers: { 'accept-encoding': 'gzip' } };
  for (let read = 0; read < 2; read += 1) expect((await ask(port, '/1/a', reused)).status).toBe(410);
  reused.agent.destroy();
  expect(press.stats.renders).toBe(2);
  expect(astray).toHaveLength(5);
  status = 200;
  changes.commit('story:1');
  expect(await ask(port, '/1/a')).toMatchObject({ status: 200, text: expect.stringContaining('s200') });
  await stop();
});
