import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { expect } from '../support/test.ts';

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, key, values);

  test(`what an admin changes in ${lang} is on every page by the next request`, async ({ page }) => {
    await signIn(page, 'admin', lang, '/dashboard/settings');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('Settings.title'));
    expect(await axeFindings(page)).toEqual([]);
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
    const before = await (await page.request.get('/contact')).text();
    await page.locator('#phone').fill('телефон жоқ');
    await page.locator('#motto-kk').fill('Өзгерген ұран');
    await page.locator('form:has(#tagline-kk) button').click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(
      word('Faults.bad-value', { field: word('Settings.fields.phone') }),
    );
    await expect(page.locator('#motto-kk')).toHaveValue('Өзгерген ұран');
    expect(await (await page.request.get('/contact')).text()).toBe(before);
  });

  test(`robots.txt answers as chosen in ${lang}`, async ({ page }) => {
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
    expect(await choose('open')).toBe(
      'User-agent: *\nDisallow: /dashboard/\nDisallow: /search\nDisallow: /ru/search\n',
    );
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

test('settings are not there for a chief', async ({ page }) => {
  await signIn(page, 'chief');
  expect((await page.request.get('/dashboard/settings')).status()).toBe(404);
});
