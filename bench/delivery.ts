import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../scripts/test/free-port.ts';
import { nearestArticle } from './support/addresses.ts';
import { numberArgument } from './support/arguments.ts';
import { hasCorpus, noCorpus } from './support/corpus.ts';
import { get, getPage } from './support/http.ts';
import { corpusNewsroom, withDatabase } from './support/newsroom.ts';
import { polished, startPaper, startPlainNext } from './support/paper.ts';
import { articleLength } from './support/pictured.ts';
import { findProgram } from './support/places.ts';
import { processorSeconds, run, type Started, start, untilReady } from './support/process.ts';
import { judge, median, printHeading, printTable, skip } from './support/report.ts';

const goals = { nginx: 0.5, next: 25 };
const reader =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';

const programs = { nginx: findProgram('nginx'), wrk: findProgram('wrk') };
if (!hasCorpus()) skip('delivery', noCorpus);
else if (programs.nginx === null || programs.wrk === null)
  skip('delivery', 'nginx and wrk are needed (Debian: nginx-light, wrk)');
else await measure(programs.nginx, programs.wrk);

type Target = { name: string; address: string; pid: number; rates: number[]; microseconds: number[] };

async function measure(nginx: string, wrk: string): Promise<void> {
  printHeading('delivery: requests a second for one article');
  const data = await corpusNewsroom();
  const folder = mkdtempSync(join(tmpdir(), 'arainfo-bench-nginx-'));
  const running: Started[] = [];
  try {
    const { path, title } = await withDatabase(data, () => nearestArticle('kk', articleLength));
    const paper = await startPaper(data);
    running.push(paper);
    const bytes = await polished(paper.url + path);
    const files = await startNginx(nginx, folder, bytes);
    running.push(files);
    const plain = await startPlainNext(data);
    running.push(plain);
    const targets: Target[] = [
      { name: 'the press', address: paper.url + path, pid: paper.pid, rates: [], microseconds: [] },
      {
        name: 'nginx, same bytes as a file',
        address: `${files.url}/article`,
        pid: files.pid,
        rates: [],
        microseconds: [],
      },
      { name: 'plain Next, same page', address: `${plain.url}/kk${path}`, pid: plain.pid, rates: [], microseconds: [] },
    ];
    await checkSame(targets, title, bytes);
    const [rounds, seconds] = [numberArgument('rounds', 5), numberArgument('seconds', 4)];
    for (let round = 0; round < rounds; round += 1) {
      for (const target of targets) await load(wrk, target, seconds);
    }
    report(targets, bytes.length);
  } finally {
    for (const started of running) await started.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One worker, no logs, open files kept: nginx as fast as it goes, with none of the paper's own headers. */
async function startNginx(nginx: string, folder: string, bytes: Buffer): Promise<Started & { url: string }> {
  const port = await freePort();
  writeFileSync(join(folder, 'article'), bytes);
  const config = `
    daemon off; master_process off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events { worker_connections 1024; }
    http {
      access_log off; sendfile on; tcp_nopush on; tcp_nodelay on;
      keepalive_timeout 60; keepalive_requests 100000000;
      open_file_cache max=10 inactive=60s; open_file_cache_valid 60s;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      server {
        listen 127.0.0.1:${port}; root ${folder};
        default_type 'text/html; charset=utf-8'; add_header Content-Encoding br; add_header Vary Accept-Encoding;
      }
    }`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const started = start(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { cwd: folder });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(started, async () => (await get(`${url}/article`)).status === 200);
  return { ...started, url };
}

async function checkSame([press, nginx, plain]: Target[], title: string, bytes: Buffer): Promise<void> {
  if (!press || !nginx || !plain) return;
  const same = [await getPage(press.address), await getPage(nginx.address)].every(({ body }) => body.equals(bytes));
  if (!same) throw new Error('the press and nginx do not serve the same bytes');
  const html = (await getPage(plain.address)).body.toString();
  if (!html.includes(title.slice(0, 20))) throw new Error('plain Next does not render the same page');
}

/** Requests a second depend on who else uses the processors; processor time a request hardly does. */
async function load(wrk: string, { address, pid, rates, microseconds }: Target, seconds: number): Promise<void> {
  const headers = ['Accept-Encoding: gzip, deflate, br', `User-Agent: ${reader}`].flatMap((header) => ['-H', header]);
  const args = ['-t1', '-c32', `-d${seconds}s`, '--timeout', '20s', ...headers, address];
  const before = processorSeconds(pid);
  const { output } = await run(wrk, args, { cwd: tmpdir() });
  const after = processorSeconds(pid);
  if (/Non-2xx|Socket errors/.test(output)) throw new Error(`wrk saw errors\n${output}`);
  const requests = Number(/(\d+) requests in/.exec(output)?.[1]);
  rates.push(Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]));
  if (before !== null && after !== null && requests > 0) microseconds.push(((after - before) * 1e6) / requests);
}

function report(targets: readonly Target[], size: number): void {
  const [press = 0, nginx = 0, plain = 0] = targets.map((target) => median(target.rates));
  printTable(
    ['server', 'median requests/s', 'every round', 'the press has', 'processor µs a request'],
    targets.map(({ name, rates, microseconds }) => [
      name,
      median(rates).toFixed(0),
      rates.map((each) => each.toFixed(0)).join(' '),
      median(rates) === 0 ? '–' : `${(press / median(rates)).toFixed(2)} ×`,
      microseconds.length === 0 ? '–' : median(microseconds).toFixed(1),
    ]),
  );
  console.log(`${size} bytes a page (brotli); wrk with one thread and 32 connections`);
  judge(`${(press / nginx).toFixed(2)} of nginx, at least ${goals.nginx}`, press >= nginx * goals.nginx);
  const times = plain === 0 ? 'plain Next answered nothing in time: countless' : (press / plain).toFixed(1);
  judge(`${times} times plain Next, at least ${goals.next}`, press >= plain * goals.next);
}
