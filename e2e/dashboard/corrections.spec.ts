import { inScript, scripts } from '../../lib/editions.ts';
import { langs } from '../../lib/lang.ts';
import { almatyDay, formatDate } from '../../lib/text/dates.ts';
import { createScriptWriter } from '../../lib/text/scripts/script-writer.ts';
import { act } from '../support/act.ts';
import { expectSound, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { newDraft } from '../support/drafts.ts';
import { nodeOf, readFacts, wordsOf } from '../support/page-facts.ts';
import { expect } from '../support/test.ts';
import { fill, words } from '../support/words.ts';

test.describe.configure({ timeout: 120_000 });

for (const lang of langs) {
  const word = (key: string, values = {}) => deskWord(lang, `ArticleState.corrections.${key}`, values);

  test(`a published correction is put in other words in ${lang} and then withdrawn, for readers at once`, async ({
    page,
    ownServer,
  }) => {
    const title = `Түзету ${lang} ${Date.now()}`;
    const wrong = `Сан қате ${lang}`;
    const right = `Саны 40 емес, 14 ${lang}`;
    const { articleId, storyId } = newDraft(ownServer.varFolder, 'editor', lang, title);
    act(
      ownServer.varFolder,
      `const { publishArticle } = await import('#domain/articles/commands/publish-article');
      const { correctArticle } = await import('#domain/articles/commands/correct-article');
      await publishArticle(actor, { articleId: ${articleId} }, now);
      await correctArticle(actor, { articleId: ${articleId}, text: '${wrong}' }, now);`,
    );
    const prefix = lang === 'ru' ? '/ru' : '';
    const places = [`${prefix}/${storyId}`, `${prefix}/page/corrections`];
    const textsOf = async () => Promise.all(places.map(async (place) => (await page.request.get(place)).text()));
    for (const text of await textsOf()) {
      expect(text).toContain(wrong);
      expect(text).not.toContain(words[lang].Correction.reworded.split('<')[0]);
    }

    await signIn(page, 'editor', lang, `/dashboard/articles/${articleId}/state`);
    const panel = page.locator('#corrections');
    await panel.getByText(word('reword.title')).click();
    await panel.getByLabel(word('reword.text')).fill(right);
    await panel.getByLabel(word('reason')).first().fill('Дәлірек болсын');
    await expectSound(page);
    await panel.getByRole('button', { name: word('reword.submit') }).click();
    await expect(panel.getByText(word('reword.done'))).toBeVisible();
    await expect(panel.getByRole('paragraph').filter({ hasText: right })).toBeVisible();
    for (const text of await textsOf()) {
      expect(text).toContain(right);
      expect(text).not.toContain(wrong);
    }
    await expect(panel.getByText(word('reword.at', { time: '' }))).toBeVisible();
    const said = fill(words[lang].Correction.reworded.replace(/<\/?time>/g, ''), { day: formatDate(new Date(), lang) });
    for (const place of places)
      expect(wordsOf((await readFacts(page.request, place)).document.querySelector('main'))).toContain(said);
    for (const script of lang === 'kk' ? scripts : []) {
      const written = createScriptWriter({ script, alphabet: '2021', exceptions: [] })(said);
      for (const place of places) {
        const { document } = await readFacts(page.request, inScript(script, place));
        expect(wordsOf(document.querySelector('main'))).toContain(written);
      }
    }
    const [published] = places;
    const facts = await readFacts(page.request, published ?? '');
    const day = { dateModified: expect.stringContaining(almatyDay(new Date())) };
    expect(nodeOf(facts, 'NewsArticle').correction).toEqual([expect.objectContaining(day)]);

    await panel.getByText(word('withdraw.title'), { exact: true }).click();
    await panel.getByLabel(word('reason')).last().fill('Қате емес екен');
    await panel.getByRole('button', { name: word('withdraw.submit') }).click();
    await expect(panel).toHaveCount(0);
    for (const text of await textsOf()) expect(text).not.toContain(right);

    await signIn(page, 'chief', lang, '/dashboard/journal?action=withdraw-correction');
    const row = page.getByRole('row').filter({ hasText: title });
    await expect(row).toContainText(deskWord(lang, 'Journal.actions.withdraw-correction'));
    await expect(row).toContainText(right);
    await expect(row).toContainText('Қате емес екен');
  });
}
