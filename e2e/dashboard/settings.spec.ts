import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { readFacts } from '../support/page-facts.ts';
import { expect } from '../support/test.ts';

test.use({ ownServerFor: 'settings' });

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);

  test(`what an admin changes in ${lang} is on every page by the next request`, async ({ page }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Settings.title'));
    expect(await axeFindings(page)).toEqual([]);
    for (const field of ['#certificate-kk', '#certificate-ru'])
      await expect(page.locator(field)).toHaveAccessibleDescription(word('Settings.helps.certificate'));
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const tagline = `жастарға арналған ${lang} басылым`;
    await page.locator('#tagline-kk').fill(tagline);
    await page.locator('#socials-vk').fill('https://vk.example/arai');
    await page.locator('#ageMark').selectOption('16+');
    await page.locator('form:has(#tagline-kk) button').click();
    await expect(page.getByRole('status').filter({ hasText: word('Settings.site.saved') })).toBeVisible();
    const front = await (await page.request.get('/')).text();
    for (const shown of [tagline, 'https://vk.example/arai', '16+']) expect(front).toContain(shown);
  });

  test(`settings that cannot be are refused in ${lang} with the name of the field, and stay typed`, async ({
    page,
  }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    // The card of the site may be drawn meanwhile: it stands in the head.
    const shown = async () => (await (await page.request.get('/contact')).text()).replace(/^.*?<body/s, '');
    const before = await shown();
    await page.locator('#phone').fill('телефон жоқ');
    await page.locator('#motto-kk').fill('Өзгерген ұран');
    await page.locator('form:has(#tagline-kk) button').click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Faults.bad-value', { field: word('Settings.fields.phone') }),
    );
    await expect(page.locator('#motto-kk')).toHaveValue('Өзгерген ұран');
    expect(await shown()).toBe(before);
  });

  test(`robots.txt answers as chosen in ${lang}`, async ({ page, ownServer }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    const choose = async (policy: string) => {
      await page.locator(`#robots input[value="${policy}"]`).check();
      await page.locator('#robots button').click();
      await expect(page.locator('#robots').getByRole('status')).toBeVisible();
      return (await page.request.get('/robots.txt')).text();
    };
    expect(await choose('no-ai-training')).toContain('User-agent: GPTBot');
    await page.reload();
    await expect(page.locator('#robots input[value="no-ai-training"]')).toBeChecked();
    const closed = 'User-agent: *\nDisallow: /dashboard/\nDisallow: /search\nDisallow: /ru/search\n';
    const scripts = 'Disallow: /lat/search\nDisallow: /tote/search\n';
    const maps = ['/sitemap.xml', '/news-sitemap.xml', '/ru/news-sitemap.xml'];
    const named = maps.map((path) => `Sitemap: ${ownServer.address}${path}\n`).join('');
    expect(await choose('open')).toBe(`${closed}${scripts}\n${named}`);
  });

  test(`an admin chooses in ${lang} who needs a second factor`, async ({ page }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    const chief = page.locator('#security input[value=chief]');
    for (const isChosen of [true, false]) {
      await chief.setChecked(isChosen);
      await page.locator('#security button').click();
      await expect(page.locator('#security').getByRole('status')).toHaveText(word('Settings.security.saved'));
      await page.reload();
      await expect(chief).toBeChecked({ checked: isChosen });
    }
  });
}

test('the name in the masthead is set in the face somebody chose, and only then a page carries its rule', async ({
  page,
}) => {
  await signIn(page, 'admin', 'kk', '/dashboard/settings');
  const face = async () => {
    await page.goto('/');
    return page
      .locator('header b')
      .first()
      .evaluate((name) => getComputedStyle(name).fontFamily.split(',')[0]);
  };
  const rule = async () => (await (await page.request.get('/')).text()).includes('system-ui');
  expect([await face(), await rule()]).toEqual(['Literata', false]);
  for (const [choice, family] of [
    ['onest', 'Onest'],
    ['sans', 'system-ui'],
    ['literata', 'Literata'],
  ] as const) {
    await page.goto('/dashboard/settings');
    await page.locator(`[name=mastheadFace][value=${choice}]`).check();
    await page
      .getByRole('button', { name: deskWord('kk', 'Settings.site.submit') })
      .first()
      .click();
    await expect(page.getByText(deskWord('kk', 'Settings.site.saved'))).toBeVisible();
    expect([await face(), await rule()]).toEqual([family, choice === 'sans']);
  }
});

test('search engines are told of the editions in other scripts as an admin chose', async ({ page }) => {
  await signIn(page, 'admin', 'kk', '/dashboard/settings');
  const editionsAt = async (path: string) => {
    const { head, document } = await readFacts(page.request, path);
    const links = [...document.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('hrefLang'));
    return { robots: head.meta('robots'), named: links.filter((edition) => edition !== null) };
  };
  const choose = async (presence: string) => {
    await page.locator(`[name=presence][value=${presence}]`).check();
    await page.locator('form:has([name=presence]) button').click();
    await expect(page.locator('form:has([name=presence])').getByRole('status')).toBeVisible();
  };
  await choose('unlisted');
  expect(await editionsAt('/contact')).toMatchObject({ named: ['kk', 'ru', 'x-default'] });
  expect(await editionsAt('/lat/contact')).toEqual({ robots: ['noindex, follow'], named: [] });
  await page.reload();
  await choose('listed');
  const all = ['kk', 'kk-Latn', 'kk-Arab', 'ru', 'x-default'];
  for (const path of ['/contact', '/lat/contact']) expect(await editionsAt(path)).toMatchObject({ named: all });
});

test('settings are not there for a chief', async ({ page }) => {
  await signIn(page, 'chief');
  expect((await page.request.get('/dashboard/settings')).status()).toBe(404);
});
