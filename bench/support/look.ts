import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page, type Response } from '@playwright/test';

/** What a browser fetched for the first screen of a page, and whether the page moved meanwhile. */
export type Look = {
  width: number;
  requests: number;
  fontBytes: number;
  pictureBytes: number;
  scriptBytes: number;
  /** Addresses of another origin. */
  foreign: string[];
  /** Scripts that are not the paper's own. */
  framework: string[];
  layoutShift: number;
  /** What moved, as `tag.class`. */
  shifted: string[];
};

type Shift = { value: number; nodes: string[] };

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a page as new visitor on a screen of this width; fonts come 300 ms late, pictures a second. */
export async function lookAt(executablePath: string, address: string, width: number): Promise<Look> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...sandbox, ...flags] });
  try {
    const page = await browser.newPage({ viewport: { width, height: width < 600 ? 844 : 800 } });
    await slowDown(page);
    await page.addInitScript(watchShifts);
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await wait(1_500);
    const shifts = await page.evaluate((): Shift[] => Reflect.get(window, 'shifts'));
    return { width, ...(await weigh(responses, new URL(address).origin)), ...sumUp(shifts) };
  } finally {
    await browser.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const late = (ms: number) => async (route: { continue(): Promise<void> }) => {
    await wait(ms);
    await route.continue().catch(() => undefined);
  };
  await page.route(/\.woff2/, late(300));
  await page.route(/\/media\//, late(1_000));
}

async function weigh(responses: readonly Response[], origin: string) {
  const sums = { fontBytes: 0, pictureBytes: 0, scriptBytes: 0 };
  const addresses = responses.map((response) => response.url()).filter((url) => /^https?:/.test(url));
  for (const response of responses) {
    const kind = ({ font: 'fontBytes', image: 'pictureBytes', script: 'scriptBytes' } as const)[
      response.request().resourceType() as 'font'
    ];
    if (kind) sums[kind] += (await response.request().sizes()).responseBodySize;
  }
  const scripts = responses
    .filter((response) => response.request().resourceType() === 'script')
    .map((response) => response.url());
  return {
    ...sums,
    requests: addresses.length,
    foreign: addresses.filter((url) => new URL(url).origin !== origin),
    framework: scripts.filter((url) => !new URL(url).pathname.startsWith('/enhance/')),
  };
}

function sumUp(shifts: readonly Shift[]): Pick<Look, 'layoutShift' | 'shifted'> {
  const layoutShift = shifts.reduce((sum, shift) => sum + shift.value, 0);
  return { layoutShift, shifted: [...new Set(shifts.flatMap((shift) => shift.nodes))] };
}

/** Runs in the page, before anything else does. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Reflect.set(window, 'shifts', shifts);
  const nameOf = (node: Node | null) =>
    node instanceof Element ? `${node.localName}.${node.className}` : (node?.nodeName ?? 'gone');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as { value: number; sources: { node: Node | null }[] }[]) {
      shifts.push({ value: entry.value, nodes: entry.sources.map((source) => nameOf(source.node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
