import type { APIRequestContext, Page } from '@playwright/test';
import { langs } from '../../lib/lang.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { expect } from '../support/test.ts';

test.use({ ownServerFor: 'settings' });
test.describe.configure({ timeout: 120_000 });

/** Words of every page's head, so that no story of another test can take them away. */
const cases = {
  kk: { word: 'Байланыс', letters: { '/lat': 'Bailanys', '/tote': 'بايلانىس' } },
  ru: { word: 'Іздеу', letters: { '/lat': 'Izdeu', '/tote': 'ىزدەۋ' } },
} as const;
const given = { '/lat': 'Zhazylsyn', '/tote': 'جازىلسىن' } as const;
const editions = ['/lat', '/tote'] as const;

const done = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

/** How the word stands on the page in a script at this very request. */
async function shown(request: APIRequestContext, edition: (typeof editions)[number], forms: readonly string[]) {
  const html = await (await request.get(edition)).text();
  return forms.filter((form) => html.includes(`>${form}<`));
}

for (const lang of langs) {
  test(`an exception shows in both scripts at the next request until it is removed, in ${lang}`, async ({
    page,
    request,
  }) => {
    const t = (key: string, values = {}) => deskWord(lang, `ScriptExceptions.${key}`, values);
    const { word, letters } = cases[lang];
    const expectForms = async (latin: string, arabic: string) => {
      const forms = [letters['/lat'], given['/lat'], 'Ózgerdi'];
      expect(await shown(request, '/lat', forms)).toEqual([latin]);
      expect(await shown(request, '/tote', [letters['/tote'], given['/tote']])).toEqual([arabic]);
    };
    const save = () => page.getByRole('button', { name: deskWord(lang, 'Catalogue.save'), exact: true }).click();

    await signIn(page, 'editor', lang, '/dashboard/script-exceptions');
    await expectForms(letters['/lat'], letters['/tote']);
    await page.getByLabel(t('fields.word')).fill(word);
    await page.getByLabel(t('fields.latin')).fill(given['/lat']);
    await page.getByLabel(t('fields.arabic')).fill(given['/tote']);
    await save();
    await done(page, t('saved', { word }));
    await expectForms(given['/lat'], given['/tote']);

    await page.getByRole('link', { name: word, exact: true }).click();
    await expect(page.getByRole('heading', { name: t('change', { word }) })).toBeVisible();
    await expectSound(page);
    await page.getByLabel(t('fields.latin')).fill('Ózgerdi');
    await page.getByLabel(t('fields.arabic')).fill('');
    await save();
    await done(page, t('saved', { word }));
    await expectForms('Ózgerdi', letters['/tote']);

    const row = page.getByRole('row').filter({ hasText: word });
    await row.getByRole('button', { name: t('remove.submit'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('remove.submit'), exact: true })
      .click();
    await expect(page.getByRole('row').filter({ hasText: word })).toHaveCount(0);
    await expectForms(letters['/lat'], letters['/tote']);
  });
}
