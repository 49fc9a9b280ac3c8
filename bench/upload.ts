import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { type Paper, startPaper } from './support/paper.ts';
import { residentBytes } from './support/process.ts';
import { judge, printHeading, printTable, skip } from './support/report.ts';
import { sessionCookie, signIn } from './support/sign-in.ts';

const goalMegabytes = 700;
/** 60 megapixels, as 9,000 × 6,666. */
const size = { width: 9_000, height: 6_666 };

await measure();

async function measure(): Promise<void> {
  printHeading('upload: the server while photographs of 60 megapixels come in');
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-upload-'));
  const files = await drawPhotographs(folder);
  const paper = await startPaper(folder);
  const rows: (string | number)[][] = [];
  try {
    if (residentBytes(paper.pid) === null) return skip('upload', 'this system has no /proc');
    const cookie = sessionCookie(await signIn(folder));
    rows.push(['started', '', '', ...memory(paper)]);
    for (const file of files) rows.push([...(await send(paper, cookie, file)), ...memory(paper)]);
    await untilMade(paper, cookie);
    rows.push(['all files made', '', '', ...memory(paper)]);
    printTable(['what', 'MB', 'seconds', 'server MB now', 'at most'], rows);
    const most = (residentBytes(paper.pid)?.most ?? 0) / 1e6;
    judge(`at most ${goalMegabytes} MB: ${Math.round(most)}`, most <= goalMegabytes);
  } finally {
    await paper.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One as cameras make them, one that a decoder must hold whole, one with as many bytes as may be. */
async function drawPhotographs(folder: string): Promise<string[]> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const small = await sharp({ create: { width: 1_500, height: 1_111, channels: 3, background: '#000000', noise } })
    .png()
    .toBuffer();
  const large = () => sharp(small).resize(size.width, size.height, { kernel: 'cubic' });
  await large().withMetadata({ orientation: 6 }).jpeg({ quality: 85 }).toFile(join(folder, 'camera.jpg'));
  await large().jpeg({ quality: 85, progressive: true }).toFile(join(folder, 'progressive.jpg'));
  await large().jpeg({ quality: 98 }).toFile(join(folder, 'heavy.jpg'));
  return ['camera.jpg', 'progressive.jpg', 'heavy.jpg'].map((name) => join(folder, name));
}

async function send({ url }: Paper, cookie: string, file: string): Promise<(string | number)[]> {
  const bytes = readFileSync(file);
  const started = performance.now();
  const headers = { cookie, origin: url };
  const body = JSON.stringify({ fileName: file, size: bytes.length });
  const opened = await fetch(`${url}/api/uploads`, { method: 'POST', headers, body });
  const { token } = (await opened.json()) as { token: string };
  const address = `${url}/api/uploads/${token}`;
  const sent = await fetch(address, { method: 'PATCH', headers: { ...headers, 'upload-offset': '0' }, body: bytes });
  const finished = await fetch(address, { method: 'POST', headers });
  if (!sent.ok || !finished.ok) throw new Error(`${file}: ${sent.status} ${await finished.text()}`);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return [file.split('/').at(-1) ?? '', Math.round(statSync(file).size / 1e5) / 10, seconds];
}

async function untilMade({ url }: Paper, cookie: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/api/media`, { headers: { cookie } });
    const { items } = (await answer.json()) as { items: { state: string }[] };
    if (items.every((item) => item.state === 'ready')) return;
    if (items.some((item) => item.state === 'failed')) throw new Error('not all files of a photograph could be made');
    await wait(500);
  }
}

function memory({ pid }: Paper): number[] {
  const bytes = residentBytes(pid) ?? { now: 0, most: 0 };
  return [bytes.now, bytes.most].map((each) => Math.round(each / 1e6));
}
