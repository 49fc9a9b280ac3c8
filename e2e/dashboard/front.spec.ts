import type { APIRequestContext, Page } from '@playwright/test';
import { type Lang, langs } from '../../lib/lang.ts';
import { isoWithOffset } from '../../lib/text/dates.ts';
import { act } from '../support/act.ts';
import { axeFindings, forgetCut, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import type { Newsroom } from '../support/newsroom.ts';
import { inLang } from '../support/pages.ts';
import { expect } from '../support/test.ts';
import { words } from '../support/words.ts';

// One front page a language, changed by every test of its language.
test.describe.configure({ mode: 'serial' });

const board = (lang: Lang) => `/dashboard/front?lang=${lang}`;
const spot = (page: Page, name: string) => page.locator(`[data-spot="${name}"]`);
const edit = (page: Page, name: string) => page.locator(`[id="edit-${name}"]`);
const said = (page: Page) => page.locator('main p[aria-live]');
const headlineAt = (page: Page, name: string) => spot(page, name).getByRole('heading').textContent();
const wallField = (ms: number) => isoWithOffset(new Date(ms)).slice(0, 16);

function titleOf(newsroom: Newsroom, key: string, lang: Lang): string {
  return newsroom.story(key).seed[lang]?.title ?? '';
}

async function leadOf(request: APIRequestContext, lang: Lang): Promise<string> {
  const html = await (await request.get(inLang(lang, '/'))).text();
  return /<h2[^>]*><a[^>]*>([^<]*)</.exec(html)?.[1]?.replaceAll('\u00ad', '') ?? '';
}

async function pinLead(page: Page, lang: Lang, title: string): Promise<void> {
  await edit(page, 'lead:0').click();
  await page.locator('#spot-search').fill(title);
  await page.getByRole('button', { name: deskWord(lang, 'Front.dialog.find'), exact: true }).click();
  await page.getByRole('button', { name: deskWord(lang, 'Front.dialog.putOf', { story: title }), exact: true }).click();
  await expect(spot(page, 'lead:0').getByRole('heading')).toHaveText(title);
}

/** The first small move begins the drag before the page may scroll to the target. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  const source = spot(page, from).getByRole('heading');
  await source.hover();
  const box = await source.boundingBox();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 3 });
  await spot(page, to).getByRole('heading').hover();
  await spot(page, to).hover();
  await page.mouse.up();
}

async function save(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('button', { name: deskWord(lang, 'Front.bar.save'), exact: true }).click();
  await expect(said(page)).toContainText(deskWord(lang, 'Front.said.saved').split('{')[0] ?? '');
  await expect(page.getByText(deskWord(lang, 'Front.bar.clean'))).toBeVisible();
}

for (const lang of langs) {
  test(`a lead pinned in ${lang} shows on the next request of the front page, and undo brings the one before back`, async ({
    page,
    request,
    newsroom,
  }) => {
    const title = titleOf(newsroom, 'kone-qala', lang);
    const before = await leadOf(request, lang);
    expect(before).not.toBe(title);
    await signIn(page, 'chief', lang, board(lang));
    expect(await headlineAt(page, 'lead:0')).toBe(before);
    await pinLead(page, lang, title);
    expect(await leadOf(request, lang), 'nothing is live before it is saved').toBe(before);
    await save(page, lang);
    expect(await leadOf(request, lang)).toBe(title);

    const undo = deskWord(lang, 'Front.bar.undo');
    await page.getByRole('button', { name: undo }).click();
    await page.getByRole('dialog').getByRole('button', { name: undo }).click();
    await expect(said(page)).toHaveText(deskWord(lang, 'Front.said.undone'));
    expect(await leadOf(request, lang)).toBe(before);
    await expect(spot(page, 'lead:0').getByRole('heading')).toHaveText(before);

    const restore = page.locator('#history a').first();
    await restore.click();
    await expect(page).toHaveURL(/from=\d+/);
    await expect(spot(page, 'lead:0').getByRole('heading')).toHaveText(title);
    expect(await leadOf(request, lang), 'a former one opens as a draft').toBe(before);
    await save(page, lang);
    await expect(page).not.toHaveURL(/from=/);
    expect(await leadOf(request, lang)).toBe(title);
  });

  test(`a pin and a banner in ${lang} are gone at their end`, async ({ request, newsroom, ownServer }) => {
    const { id } = newsroom.story('togyzqumalaq');
    const title = titleOf(newsroom, 'togyzqumalaq', lang);
    const text = `Дауыл ${lang}`;
    const arranged = act(
      ownServer.varFolder,
      `
      const { arrangeFront } = await import('#domain/front/commands/arrange-front');
      const { getFrontLayout } = await import('#domain/front/queries');
      const { emptyLayout } = await import('#domain/front/rules');
      const baseId = (await getFrontLayout('${lang}'))?.id ?? 0;
      const endsAt = Date.now() + 12_000;
      const layout = {
        ...emptyLayout,
        lead: { storyId: ${id}, expiresAt: endsAt },
        breaking: { text: '${text}', href: '/1', endsAt },
      };
      await arrangeFront(actor, { lang: '${lang}', baseId, layout }, now);
      return endsAt;`,
    );
    const endsAt = Number(arranged);
    const front = async () => (await request.get(inLang(lang, '/'))).text();
    expect(await front()).toContain(text);
    expect(await leadOf(request, lang)).toBe(title);
    expect(Date.now(), 'the machine was too slow for this test').toBeLessThan(endsAt);
    await expect.poll(() => Date.now(), { intervals: [200] }).toBeGreaterThan(endsAt);
    expect(await front()).not.toContain(text);
    expect(await leadOf(request, lang)).not.toBe(title);
  });

  test(`of two chiefs the second to save in ${lang} is told, overwrites nothing and loses nothing`, async ({
    page,
    browser,
    baseURL,
    request,
    newsroom,
  }) => {
    const [first, second] = ['qyzylsha', 'nan-zauyty'].map((key) => titleOf(newsroom, key, lang));
    await signIn(page, 'chief', lang, board(lang));
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const theirs = await context.newPage();
    await signIn(theirs, 'admin', lang, board(lang));
    await pinLead(theirs, lang, first ?? '');
    await save(theirs, lang);

    await pinLead(page, lang, second ?? '');
    await page.getByRole('button', { name: deskWord(lang, 'Front.bar.save'), exact: true }).click();
    const notice = page.locator('main').getByRole('alert');
    await expect(notice).toContainText(deskWord(lang, 'Refusals.front-conflict'));
    expect(await leadOf(request, lang)).toBe(first);
    expect(await headlineAt(page, 'lead:0')).toBe(second);
    await notice.getByRole('button', { name: deskWord(lang, 'Front.conflict.mine') }).click();
    await expect(page.getByText(deskWord(lang, 'Front.bar.clean'))).toBeVisible();
    expect(await leadOf(request, lang)).toBe(second);
    await context.close();
  });

  test(`everything can be moved in ${lang} by keyboard, and is said`, async ({ page, request }) => {
    await signIn(page, 'chief', lang, board(lang));
    const moved = (await headlineAt(page, 'secondary:1')) ?? '';
    await page.locator('[id="up-secondary:1"]').focus();
    await page.keyboard.press('Enter');
    await expect(spot(page, 'secondary:0').getByRole('heading')).toHaveText(moved);
    const where = deskWord(lang, 'Front.spots.secondary', { number: 1 });
    await expect(said(page)).toHaveText(deskWord(lang, 'Front.said.moved', { story: moved, spot: where }));
    await expect(page.locator('[id="up-secondary:0"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(spot(page, 'lead:0').getByRole('heading')).toHaveText(moved);
    await expect(edit(page, 'lead:0')).toBeFocused();

    await page.keyboard.press('Enter');
    await page.locator('#spot-to').focus();
    await page.locator('#spot-to').selectOption('secondary:2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(spot(page, 'secondary:2').getByRole('heading')).toHaveText(moved);

    const rubric = (await page.locator('main section section h3').nth(1).textContent()) ?? '';
    await page.getByRole('button', { name: deskWord(lang, 'Front.band.up', { rubric }), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main section section h3').first()).toHaveText(rubric);
    await page.getByRole('button', { name: deskWord(lang, 'Front.bar.save'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(deskWord(lang, 'Front.bar.clean'))).toBeVisible();
    const html = await (await request.get(inLang(lang, '/'))).text();
    const bands = [...html.matchAll(/<section aria-label="([^"]*)"><h2[^>]*><a[^>]*\/category\//g)].map(
      ([, name]) => name,
    );
    expect(bands[0]).toBe(rubric);
  });

  test(`in ${lang} a story is dragged, kept until a time, a banner needs an end, and a preview shows the time after`, async ({
    page,
    request,
  }) => {
    await signIn(page, 'chief', lang, board(lang));
    const dragged = (await headlineAt(page, 'secondary:1')) ?? '';
    await drag(page, 'secondary:1', 'lead:0');
    await expect(spot(page, 'lead:0').getByRole('heading')).toHaveText(dragged);

    await edit(page, 'lead:0').click();
    await page.locator('#spot-until').fill(wallField(Date.now() - 3_600_000));
    const pin = page.getByRole('button', { name: deskWord(lang, 'Front.dialog.pin') });
    await pin.click();
    await expect(page.getByText(deskWord(lang, 'Front.dialog.past'))).toBeVisible();
    await page.locator('#spot-until').fill(wallField(Date.now() + 3_600_000));
    await pin.click();
    await expect(spot(page, 'lead:0')).toContainText(deskWord(lang, 'Front.spot.pinnedUntil').split('{')[0] ?? 'never');

    await page.getByRole('button', { name: deskWord(lang, 'Front.breaking.add') }).click();
    await page.locator('#breaking-text').fill('Әуежай жабық <b>');
    await page.locator('#breaking-href').fill('/1');
    await page.locator('#breaking-until').fill('');
    await page.getByRole('button', { name: deskWord(lang, 'Front.bar.save'), exact: true }).click();
    await expect(page.getByText(deskWord(lang, 'Front.breaking.untilMissing'))).toBeVisible();
    await page.locator('#breaking-until').fill(wallField(Date.now() + 3_600_000));

    for (const [hours, isThere] of [
      [0.5, true],
      [2, false],
    ] as const) {
      await page.locator('#preview-at').fill(wallField(Date.now() + hours * 3_600_000));
      const opening = page.waitForEvent('popup');
      await page.getByRole('button', { name: deskWord(lang, 'Front.preview.open') }).click();
      const preview = await opening;
      await expect(preview.locator('main#main')).toBeVisible();
      const lead = preview.locator(`section[aria-label="${words[lang].Front.lead}"] h2`).first();
      if (isThere) await expect(lead).toHaveText(dragged);
      else await expect(lead).not.toHaveText(dragged);
      await expect(preview.getByText('Әуежай жабық <b>')).toHaveCount(isThere ? 1 : 0);
      expect(await axeFindings(preview)).toEqual([]);
      await preview.close();
    }
    await save(page, lang);
    const html = await (await request.get(inLang(lang, '/'))).text();
    expect(html).toContain('Әуежай жабық &lt;b&gt;');
    expect(await leadOf(request, lang)).toBe(dragged);
  });

  test(`leaving in ${lang} with something unsaved asks, and a save asks no more`, async ({ page }) => {
    await signIn(page, 'chief', lang, board(lang));
    await page.getByRole('button', { name: deskWord(lang, 'Front.choice.add') }).click();
    await expect(page.getByText(deskWord(lang, 'Front.bar.unsaved'))).toBeVisible();
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.locator('aside a[href="/dashboard/account"]').click();
    await expect(page).toHaveURL(/\/dashboard\/front/);
    expect(asked).toEqual([deskWord(lang, 'Front.bar.leave')]);
    page.once('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.evaluate(() => location.reload());
    await expect.poll(() => asked).toContain('beforeunload');
    await expect(page.getByText(deskWord(lang, 'Front.bar.unsaved'))).toBeVisible();
    await save(page, lang);
    await page.locator('aside a[href="/dashboard/account"]').click();
    await expect(page).toHaveURL(/\/dashboard\/account/);
  });

  test(`with the line cut nothing of the board in ${lang} is lost, and it is saved afterwards`, async ({
    page,
    context,
    faults,
  }) => {
    await signIn(page, 'chief', lang, board(lang));
    await page.getByRole('button', { name: deskWord(lang, 'Front.choice.add') }).click();
    const places = await page.locator('[data-spot^="choice:"]').count();
    await context.setOffline(true);
    await page.getByRole('button', { name: deskWord(lang, 'Front.bar.save'), exact: true }).click();
    await expect(page.getByText(deskWord(lang, 'Shell.unreachable'))).toBeVisible();
    await expect(page.locator('[data-spot^="choice:"]')).toHaveCount(places);
    await context.setOffline(false);
    await save(page, lang);
    forgetCut(faults);
  });

  test(`the board in ${lang} has no fault, wide and narrow, nor has its dialog`, async ({ page }) => {
    await signIn(page, 'chief', lang, board(lang));
    expect(await axeFindings(page)).toEqual([]);
    for (const width of [390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await edit(page, 'lead:0').click();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test('for reporters and editors the front desk and its preview are not there', async ({ page }) => {
  for (const role of ['reporter', 'editor'] as const) {
    await page.context().clearCookies();
    await signIn(page, role);
    for (const path of ['/dashboard/front', '/dashboard/front?lang=ru&from=1', '/dashboard/front/preview?lang=kk']) {
      const response = await page.goto(path);
      expect(response?.status(), `${role} ${path}`).toBe(404);
      await expect(page.getByText(deskWord('kk', 'Shell.missing.title'))).toBeVisible();
    }
  }
});

test('the preview is kept by nobody, listed by nobody, and takes no broken arrangement', async ({ page, request }) => {
  const outside = await request.get('/dashboard/front/preview', { maxRedirects: 0 });
  expect(outside.status()).toBe(307);
  await signIn(page, 'chief', 'kk', '/dashboard');
  const response = await page.goto('/dashboard/front/preview?lang=kk&layout=eyJ4IjoxfQ');
  expect(response?.status()).toBe(200);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByText(deskWord('kk', 'Front.preview.broken'))).toBeVisible();
});
