import type { Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { act } from '../support/act.ts';
import { findingsNow } from '../support/axe.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { inLang } from '../support/pages.ts';
import { expectDetectorFires, expectNoScript, watchScripts } from '../support/script-detector.ts';
import { NewsroomFile } from '../support/targets.ts';
import { expect, test as readerTest } from '../support/test.ts';
import { fill, words } from '../support/words.ts';

const test = readerTest.extend({ baseURL: ({ ownServer }, use) => use(ownServer.address) });

test.use({ ownServerFor: 'contact-form', javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

function forget(varFolder: string): void {
  const file = new NewsroomFile(varFolder);
  file.forgetAttempts();
  file.close();
}

type Stored = { number: string; name: string; text: string; status: string; lang: string };
const lettersOf = (varFolder: string): Stored[] =>
  JSON.parse(act(varFolder, 'const { db, t } = database(); return await db.select().from(t.letters);'));

const send = (page: Page, lang: 'kk' | 'ru') => page.getByRole('button', { name: words[lang].Letter.submit }).click();

/** The browser reports the status of the answer as an error; nothing else may have gone wrong. */
function allowRefusal(faults: string[], status: number): void {
  const isOfAnswer = (fault: string) => fault.includes(`status of ${status}`) && fault.includes('/api/letters');
  faults.splice(0, faults.length, ...faults.filter((fault) => !isOfAnswer(fault)));
}

test.beforeEach(({ ownServer }) => {
  forget(ownServer.varFolder);
});

for (const lang of langs) {
  const said = words[lang].Letter;

  test(`a reader sends a letter in ${lang} without a script and gets its number`, async ({ page, ownServer }) => {
    await page.goto(ownServer.address + inLang(lang, '/contact'));
    await page.getByLabel(said.name).fill('Сәуле Ахметова');
    await page.getByLabel(said.contact).fill('+7 701 000 00 00');
    await page.getByLabel(said.text, { exact: true }).fill('Көшеде шам жоқ.\n\nҚараңғы.');
    await send(page, lang);
    await expect(page).toHaveURL(/\/contact\?sent=\d\d-[2-9A-Z]{5}$/);
    const number = new URL(page.url()).searchParams.get('sent') ?? '?';
    await expect(page.getByRole('status').filter({ hasText: number })).toHaveText(fill(said.sent, { number }));
    const stored = lettersOf(ownServer.varFolder).find((letter) => letter.number === number);
    expect(stored).toMatchObject({ name: 'Сәуле Ахметова', text: 'Көшеде шам жоқ.\n\nҚараңғы.', status: 'new', lang });
  });

  test(`a letter in ${lang} with faults comes back with everything typed and what is wrong`, async ({
    page,
    ownServer,
    faults,
  }) => {
    await page.goto(ownServer.address + inLang(lang, '/contact'));
    await page.getByLabel(said.name).fill(' \u200b ');
    await page.getByLabel(said.subject).fill('"><b>Жол</b>');
    await page.getByLabel(said.text, { exact: true }).fill('</textarea><script>1</script>\nекінші жол');
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/letters'));
    await send(page, lang);
    const answer = await answered;
    expect(answer.status()).toBe(422);
    expect(answer.headers()['cache-control']).toBe('no-store');
    await expect(page.getByRole('alert')).toHaveText(said.faulty);
    await expect(page.getByLabel(said.name)).toHaveAccessibleDescription(said['fault-name-required']);
    await expect(page.getByLabel(said.subject)).toHaveValue('"><b>Жол</b>');
    await expect(page.getByLabel(said.text, { exact: true })).toHaveValue('</textarea><script>1</script>\nекінші жол');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(
      lettersOf(ownServer.varFolder).filter((letter) => letter.lang === lang && letter.text.includes('екінші жол')),
    ).toEqual([]);
    await page.getByLabel(said.name).fill('Сәуле');
    await send(page, lang);
    await expect(page).toHaveURL(/\?sent=/);
    allowRefusal(faults, 422);
  });
}

test('the page as readers get it and after faults has no accessibility faults', async ({ browser, ownServer }) => {
  for (const lang of langs) {
    const context = await browser.newContext({ baseURL: ownServer.address, javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(inLang(lang, '/contact'));
    expect(await findingsNow(page)).toEqual([]);
    await page.getByLabel(words[lang].Letter.text, { exact: true }).fill('а');
    await page.getByLabel(words[lang].Letter.name).fill(' ');
    await send(page, lang);
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await findingsNow(page)).toEqual([]);
    await context.close();
  }
});

test('a letter with the hidden field filled in looks sent and waits among the spam', async ({ request, ownServer }) => {
  const answer = await request.post(`${ownServer.address}/api/letters`, {
    headers: { origin: ownServer.address },
    form: { lang: 'kk', name: 'Bot', contact: '', subject: '', text: 'Buy', website: 'http://spam.example' },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  const number = /sent=(.*)$/.exec(answer.headers().location ?? '')?.[1];
  expect(lettersOf(ownServer.varFolder).find((letter) => letter.number === number)?.status).toBe('spam');
});

test('the sixth letter of an hour is not taken; its text is still there', async ({
  page,
  request,
  ownServer,
  faults,
}) => {
  const headers = { origin: ownServer.address };
  const form = { lang: 'ru', name: 'Айдос', contact: '', subject: '', text: 'а', website: '' };
  for (let i = 0; i < 5; i += 1) {
    const forged = { ...headers, 'x-forwarded-for': `192.0.2.${i}` };
    const answer = await request.post(`${ownServer.address}/api/letters`, { headers: forged, form, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
  }
  const said = words.ru.Letter;
  await page.goto(`${ownServer.address}/ru/contact`);
  await page.getByLabel(said.name).fill('Айдос');
  await page.getByLabel(said.text, { exact: true }).fill('Шестое письмо');
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/letters'));
  await send(page, 'ru');
  expect((await answered).status()).toBe(429);
  await expect(page.getByRole('alert')).toContainText('мин.');
  await expect(page.getByLabel(said.text, { exact: true })).toHaveValue('Шестое письмо');
  allowRefusal(faults, 429);
});

test('what does not come from the form of this site is refused', async ({ request, ownServer }) => {
  const url = `${ownServer.address}/api/letters`;
  const form = { lang: 'kk', name: 'а', contact: '', subject: '', text: 'а', website: '' };
  const before = lettersOf(ownServer.varFolder).length;
  const headers = { origin: ownServer.address };
  expect((await request.post(url, { form, headers: { origin: 'https://evil.example' } })).status()).toBe(403);
  expect((await request.post(url, { form })).status()).toBe(403);
  expect((await request.post(url, { data: form, headers })).status()).toBe(415);
  expect((await request.post(url, { form: { text: 'а'.repeat(200_000) }, headers })).status()).toBe(413);
  expect((await request.get(url)).status()).toBe(405);
  expect((await request.put(url, { form, headers })).status()).toBe(405);
  expect(lettersOf(ownServer.varFolder)).toHaveLength(before);
});

test('the contact page stays one printed page; what is sent to it is not kept', async ({ request, ownServer }) => {
  const get = async (path: string) => (await request.get(ownServer.address + path)).text();
  const plain = await get('/contact');
  expect(await get('/contact?faults=text.required&wait=5')).toBe(plain);
  expect(plain).not.toMatch(/value="[A-Za-z0-9_-]{16,}"/);
  expect(await get('/contact?sent=26-3F9K2')).toContain('26-3F9K2');
  expect((await request.get(`${ownServer.address}/contact?sent=<b>`)).status()).toBe(404);
});

test('every hostile text is stored as text or refused with a sentence, and never runs', async ({
  request,
  ownServer,
  browser,
}) => {
  test.setTimeout(900_000);
  const headers = { origin: ownServer.address };
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await watchScripts(page);
  let refused = 0;
  const texts = hostileTexts();
  await expectDetectorFires(page, texts.slice(0, 20));
  for (const [index, text] of texts.entries()) {
    if (index % 5 === 0) forget(ownServer.varFolder);
    const form = { lang: 'kk', name: text, contact: text, subject: text, text, website: '' };
    const answer = await request.post(`${ownServer.address}/api/letters`, { headers, form, maxRedirects: 0 });
    expect([303, 422], `${JSON.stringify(text)} was answered with ${answer.status()}`).toContain(answer.status());
    if (answer.status() === 303) continue;
    refused += 1;
    await page.goto('about:blank');
    await page.setContent(await answer.text());
    await expectNoScript(page);
    await expect(page.getByRole('alert')).toHaveText(words.kk.Letter.faulty);
  }
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(texts.length / 2);
  await context.close();
});
