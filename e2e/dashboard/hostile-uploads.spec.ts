import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { langs } from '../../lib/lang.ts';
import { test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { cookieOf, type DirectDesk } from '../support/direct.ts';
import { collectedFiles, type HostileFile, ownFiles, secretWord } from '../support/hostile-files.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect } from '../support/test.ts';

const maxGrowthBytes = 150_000_000;
const collected = collectedFiles();

test('hostile files of our own are refused with a sentence or made anew without what they told', async ({
  ownServer: { address, varFolder },
}) => {
  test.setTimeout(180_000);
  await expectHarmless({ address, cookie: await cookieOf(address, 'reporter') }, varFolder, await ownFiles());
});

test('so is every file of a collection of hostile ones, where there is one beside the project', async ({
  ownServer: { address, varFolder },
}) => {
  test.skip(collected.length === 0, 'there is no collection of hostile files beside the project');
  test.setTimeout(600_000);
  const desk = { address, cookie: await cookieOf(address, 'reporter') };
  const { taken, refused } = await expectHarmless(desk, varFolder, collected);
  expect([taken, refused].every((count) => count > 3)).toBe(true);
});

/** Uploads them one after the other, then looks at all that was made of those taken in. */
async function expectHarmless(desk: DirectDesk, varFolder: string, files: readonly HostileFile[]) {
  const memory = watchMemory(desk);
  const ids: number[] = [];
  for (const { name, bytes, isRefused } of files) {
    const { status, said } = await upload(desk, name, bytes);
    expect(status, name).toBeLessThan(500);
    if (isRefused !== null) expect(status >= 400, `${name}: ${status}`).toBe(isRefused);
    if (said.item) ids.push(said.item.id);
    else
      expect(
        langs.map((lang) => deskWord(lang, `Refusals.${said.code}`, said)),
        name,
      ).toContain(said.message);
  }
  const newsroom = new NewsroomFile(varFolder);
  await expect.poll(() => ids.filter((id) => newsroom.filesOfMedia(id).isWorking), { timeout: 120_000 }).toEqual([]);
  for (const path of ids.flatMap((id) => newsroom.filesOfMedia(id).paths)) await expectClean(desk, path);
  newsroom.close();
  expect(await memory.stop()).toBeLessThan(maxGrowthBytes);
  return { taken: ids.length, refused: files.length - ids.length };
}

type Said = { token?: string; code?: string; message?: string; item?: { id: number } };
type Outcome = { status: number; said: Said & Record<string, string | number> };

/** The three steps a browser takes; the first that is refused ends it. */
async function upload(desk: DirectDesk, fileName: string, bytes: Buffer): Promise<Outcome> {
  const opened = await send(desk, 'POST', '/api/uploads', JSON.stringify({ fileName, size: bytes.length }));
  if (opened.status >= 400) return opened;
  const path = `/api/uploads/${opened.said.token}`;
  const sent = await send(desk, 'PATCH', path, bytes);
  return sent.status >= 400 ? sent : send(desk, 'POST', path, '');
}

async function send(
  { address, cookie }: DirectDesk,
  method: string,
  path: string,
  body: string | Buffer,
): Promise<Outcome> {
  const headers = { cookie, origin: address, 'content-type': 'application/octet-stream', 'upload-offset': '0' };
  const response = await fetch(address + path, {
    ...{ method, headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, said: (await response.json()) as Outcome['said'] };
}

async function expectClean({ address }: DirectDesk, path: string): Promise<void> {
  const response = await fetch(`${address}/media/${path}`);
  expect(response.status, path).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (path.endsWith('.pdf')) {
    expect(response.headers.get('content-disposition'), path).toMatch(/^attachment/);
    return;
  }
  const { exif, xmp, iptc, comments, icc } = await sharp(bytes).metadata();
  expect([exif, xmp, iptc, comments, icc], path).toEqual(Array(5).fill(undefined));
  expect(
    new RegExp(`<script|onload|alert\\(|xmpmeta|Exif\\0|${secretWord}`, 'i').test(bytes.toString('latin1')),
    path,
  ).toBe(false);
}

/** How much more memory than at the beginning the server held at any moment it was asked. */
function watchMemory({ address }: DirectDesk): { stop(): Promise<number> } {
  let isOver = false;
  const measured: number[] = [];
  const measuring = (async () => {
    while (!isOver || measured.length < 2) {
      const text = await (await fetch(`${address}/metrics`)).text();
      measured.push(Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]));
      await wait(50);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await measuring;
      return Math.max(...measured) - (measured[0] ?? 0);
    },
  };
}
