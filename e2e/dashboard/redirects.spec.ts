import { expect } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { lossySlug } from '../../lib/text/lossy-slug.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { readNewsroom } from '../support/newsroom.ts';

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, `Redirects.${key}`, values);

  test(`an address that leads nowhere is listed in ${lang} with the story it meant, and one click leads it there`, async ({
    page,
    request,
  }) => {
    const newsroom = await readNewsroom(request);
    const { seed } = newsroom.story('talas-zhagalauy-zhoba');
    const lost = `/old-${lang}/${lossySlug(seed.kk?.title ?? '?')}.html`;
    for (const path of [lost, `/nothing-${lang}`, '/wp-login.php', '/.env'])
      expect((await request.get(path, { headers: { referer: 'https://old.example/a?b=c' } })).status()).toBe(404);
    await signIn(page, 'chief', lang, '/dashboard/redirects/lost?order=last');
    const row = page.locator('main tbody tr').filter({ hasText: lost });
    await expect(async () => {
      await page.reload();
      await expect(row).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 25_000 });
    await expect(row).toContainText('old.example');
    await expect(row).toContainText(seed.kk?.title ?? '?');
    await expect(page.getByText(/wp-login|\.env/)).toHaveCount(0);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await row.getByRole('button', { name: word('addSubmit'), exact: true }).click();
    await expect(row).toHaveCount(0);
    const moved = await request.get(lost, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([301, newsroom.path('talas-zhagalauy-zhoba', 'kk')]);
    await page.getByRole('button', { name: word('lost.ignoreOf', { path: `/nothing-${lang}` }) }).click();
    await expect(page.getByText(`/nothing-${lang}`, { exact: true })).toHaveCount(0);
    await page.goto('/dashboard/redirects/lost?ignored=yes');
    await expect(page.getByText(`/nothing-${lang}`, { exact: true })).toBeVisible();
  });

  test(`a list of redirects is checked line by line in ${lang} before it is written; what is wrong stays in the field`, async ({
    page,
    request,
  }) => {
    await signIn(page, 'chief', lang, '/dashboard/redirects/import');
    expect(await axeFindings(page)).toEqual([]);
    const old = `/list-a-${lang}-${'a'.repeat(240)}`;
    const lines = [`${old} /list-b-${lang}`, `/list-b-${lang} /contact`, 'қате жол', '/contact /popular'];
    await page.locator('#redirect-lines').fill(lines.join('\n'));
    await page.getByRole('button', { name: word('import.preview') }).click();
    const said = { writable: '2', same: '0', refused: '2' };
    await expect(page.getByText(word('import.foreseen', said))).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await expect(page.locator('#redirect-lines')).toHaveValue(lines.join('\n'));
    await expect(page.locator('main tbody tr').first()).toContainText(word('import.faults.not-two'));
    expect((await request.get(old, { maxRedirects: 0 })).status()).toBe(404);
    await page.getByRole('button', { name: word('import.apply') }).click();
    await expect(page.getByText(word('import.applied', said))).toBeVisible();
    await expect(page.locator('#redirect-lines')).toHaveValue(lines.slice(2).join('\n'));
    for (const path of [old, `${old}/`, `${old}?utm_source=x`]) {
      const moved = await request.get(path, { maxRedirects: 0 });
      expect([moved.status(), moved.headers().location], path).toEqual([301, '/contact']);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test(`a file with a list of redirects is read in ${lang}`, async ({ page }) => {
    await signIn(page, 'chief', lang, '/dashboard/redirects/import');
    const csv = `\ufefffrom;to\r\n"/file-${lang}";"/contact"\r\n`;
    await page
      .locator('#redirect-file')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('button', { name: word('import.preview') }).click();
    await expect(page.locator('main tbody tr')).toHaveCount(1);
    await expect(page.locator('main tbody tr')).toContainText(word('import.new'));
  });
}
