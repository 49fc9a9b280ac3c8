import { langs } from '../../lib/lang.ts';
import { signIn, test } from '../support/desk.ts';
import { EditorPage } from '../support/editor.ts';
import { expect } from '../support/test.ts';

for (const lang of langs) {
  test(`after Enter in the lead in ${lang} the very next letter stands in the text`, async ({ page }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.lead.focus();
    const isInText = await editor.lead.evaluate((lead) => {
      lead.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      return document.activeElement?.getAttribute('contenteditable');
    });
    expect(isInText).toBe('true');
  });
}
