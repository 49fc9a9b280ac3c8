import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { requireFreePort } from './port.mjs';

const listening = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });

test('a taken port is told with the port and a way out, and is free again afterwards', async () => {
  const server = await listening();
  const { port } = server.address();
  const wanted = { PORT: String(port), HOST: '127.0.0.1' };
  await expect(requireFreePort(wanted)).rejects.toMatchObject({
    code: 'portTaken',
    message: expect.stringContaining(`PORT=${port + 1} npm start`),
  });
  await new Promise((resolve) => server.close(resolve));
  await expect(requireFreePort(wanted)).resolves.toBeUndefined();
});

test.each(['0', '65536', '-1', '3000x', '3.5', 'http'])('PORT=%s is refused', async (PORT) => {
  await expect(requireFreePort({ PORT })).rejects.toMatchObject({ code: 'portInvalid' });
});

test('an address of another machine is refused', async () => {
  await expect(requireFreePort({ PORT: '34567', HOST: '203.0.113.7' })).rejects.toMatchObject({ code: 'hostInvalid' });
});
