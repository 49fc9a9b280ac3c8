import { test as base, type ConsoleMessage } from '@playwright/test';
import { type Newsroom, readNewsroom } from './newsroom.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

type Fixtures = {
  /** What no reader's page may do: errors in the console, requests to another origin. Empty at the end of every test. */
  faults: string[];
};
type WorkerFixtures = {
  newsroom: Newsroom;
  /** For tests that change the newsroom or must be alone with the server. */
  ownServer: OwnServer;
  /** A file with a name of its own here shares its server with no other file. */
  ownServerFor: string;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  newsroom: [
    async ({ playwright }, use, { project }) => {
      const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? '' });
      await use(await readNewsroom(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
  ownServerFor: ['', { scope: 'worker', option: true }],
  ownServer: [
    async ({ ownServerFor: _ }, use) => {
      const server = await startOwnServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        if (isFault(message)) faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(data|blob|about):/.test(url)) faults.push(`request: ${url}`);
      });
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = test.expect;

/** The browser reports the status of a missing page itself as an error. */
function isFault(message: ConsoleMessage): boolean {
  if (message.type() !== 'error' && message.type() !== 'warning') return false;
  const isMissingPage = /the server responded with a status of 4(04|10)/.test(message.text());
  return !(isMissingPage && !/\.\w+$/.test(message.location().url));
}
