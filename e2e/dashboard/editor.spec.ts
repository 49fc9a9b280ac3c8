import * as clipboards from '../../components/dashboard/editor/paste/testing-pages.ts';
import { langs } from '../../lib/lang.ts';
import { axeFindings, overflow, signIn, test } from '../support/desk.ts';
import { deskWord } from '../support/desk-words.ts';
import { EditorPage, expectFailures, paste } from '../support/editor.ts';
import { expect } from '../support/test.ts';

test.describe.configure({ timeout: 180_000 });

const press = async (editor: EditorPage, ...keys: string[]) => {
  for (const key of keys) await editor.page.keyboard.press(key);
};
const type = (editor: EditorPage, text: string) => editor.page.keyboard.type(text);

for (const lang of langs) {
  test(`every block is written by keyboard in ${lang} and is there after a reload`, async ({ page }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Таразда кітапхана ашылды', 'Оған екі мың кітап әкелінді.', 'Бірінші абзац');
    await press(editor, 'Control+Alt+f');
    await type(editor, 'Түсіндірме мәтіні.');
    await press(editor, 'Tab', 'Tab', 'Enter');
    await expect(editor.text.locator('sup[data-note]')).toHaveAttribute('data-note', 'Түсіндірме мәтіні.');
    await press(editor, 'End', 'Enter');
    await editor.insert('heading2');
    await type(editor, 'Кітап қоры');
    await press(editor, 'Enter');
    await editor.insert('bulletList');
    await type(editor, 'ертегі');
    await press(editor, 'Enter');
    await type(editor, 'өлең');
    await press(editor, 'Enter', 'Enter');
    await editor.insert('quote');
    await type(editor, 'Оқырман көп');
    await press(editor, 'Enter');
    await type(editor, 'Айгүл Серік');
    await press(editor, 'Enter');
    await editor.insert('table');
    await type(editor, 'Кітап саны');
    await press(editor, 'Enter');
    for (const cell of ['Түрі', 'Саны', 'Жылы']) {
      await type(editor, cell);
      await press(editor, 'Tab');
    }
    await press(editor, 'Control+End');
    await editor.insert('factBox');
    await type(editor, 'Дерек');
    await press(editor, 'Enter');
    await type(editor, 'Кітапхана 1936 жылы ашылған.');
    await press(editor, 'Control+End');
    await editor.insert('embed');
    await type(editor, 'https://www.youtube.com/watch?v=abc&si=track');
    await press(editor, 'Tab');
    await type(editor, 'Бейне есеп');
    await press(editor, 'Enter');
    await press(editor, 'Control+End');
    await editor.insert('readAlso');
    await type(editor, lang === 'kk' ? 'қала' : 'Тараз');
    await expect(page.getByRole('option').first()).toBeVisible();
    await press(editor, 'Enter');
    await press(editor, 'Control+End');
    await type(editor, 'Қалың');
    await press(editor, 'Shift+Home');
    // The editor hears of a selection a moment after the browser made it.
    await page.waitForTimeout(100);
    await press(editor, 'Control+b', 'Control+k');
    await type(editor, 'example.com/a?utm_source=x');
    await press(editor, 'Enter');
    await editor.saved();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    const { text } = editor;
    await expect(editor.title).toHaveValue('Таразда кітапхана ашылды');
    await expect(editor.lead).toHaveValue('Оған екі мың кітап әкелінді.');
    await expect(text.locator('> p').first()).toHaveText('Бірінші абзац');
    await expect(text.locator('sup[data-note]')).toHaveAttribute('data-note', 'Түсіндірме мәтіні.');
    await expect(text.getByRole('heading', { level: 2 })).toHaveText('Кітап қоры');
    await expect(text.getByRole('listitem')).toHaveText(['ертегі', 'өлең']);
    await expect(text.locator('blockquote p')).toHaveText('Оқырман көп');
    await expect(text.locator('cite')).toHaveText('Айгүл Серік');
    await expect(text.locator('[data-table-caption]')).toHaveText('Кітап саны');
    await expect(text.locator('th')).toHaveText(['Түрі', 'Саны', 'Жылы']);
    await expect(text.locator('[data-fact-title]')).toHaveText('Дерек');
    await expect(text.locator('aside p')).toHaveText('Кітапхана 1936 жылы ашылған.');
    await expect(text.locator('[data-embed]')).toHaveAttribute('data-embed', 'https://www.youtube.com/watch?v=abc');
    await expect(text.locator('[data-embed]')).toHaveText('Бейне есеп');
    await expect(text.locator('[data-story]')).toContainText(':');
    await expect(text.locator('strong a, a strong').last()).toHaveText('Қалың');
    await expect(text.locator('a').last()).toHaveAttribute('href', 'https://example.com/a');
  });

  test(`with the network cut while typing in ${lang} nothing is lost`, async ({ page, context, faults }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Байланыс үзілді', 'Лид.', 'Бастапқы.');
    await editor.saved();
    await context.setOffline(true);
    await type(editor, ' Үзіліс кезінде жазылды.');
    await editor.is('unreachable');
    await type(editor, ' Тағы да.');
    await context.setOffline(false);
    await editor.saved();
    await page.reload();
    await expect(editor.text).toContainText('Бастапқы. Үзіліс кезінде жазылды. Тағы да.');
    expectFailures(faults, /ERR_INTERNET_DISCONNECTED/);
  });

  test(`what was written in ${lang} while the server failed is offered after a crash, as a difference`, async ({
    page,
    faults,
  }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    const path = await editor.begin();
    await editor.head('Сервер құлады', 'Лид.', 'Сақталған сөз.');
    await editor.saved();
    await page.route('**/save', (route) => route.fulfill({ status: 503, body: 'no' }));
    await type(editor, ' Сақталмаған сөз.');
    await editor.is('unreachable');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
    await page.unroute('**/save');
    await page.goto(path);
    await expect(editor.text).not.toContainText('Сақталмаған сөз.');
    await page.getByRole('button', { name: editor.word('recovery.show') }).click();
    const dialog = page.getByRole('dialog', { name: editor.word('recovery.difference') });
    await expect(dialog.locator('ins')).toContainText('Сақталмаған');
    await press(editor, 'Escape');
    await page.getByRole('button', { name: editor.word('recovery.restore') }).click();
    await expect(editor.text).toContainText('Сақталған сөз. Сақталмаған сөз.');
    await editor.saved();
    await page.reload();
    await expect(editor.text).toContainText('Сақталмаған сөз.');
    await expect(page.getByRole('button', { name: editor.word('recovery.restore') })).toBeHidden();
    expectFailures(faults, /503/);
  });

  test(`a session that ends while writing in ${lang} loses nothing`, async ({ page, context, faults }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Сеанс бітті', 'Лид.', 'Басы.');
    await editor.saved();
    const cookies = await context.cookies();
    await context.clearCookies();
    await type(editor, ' Кірмей жазылды.');
    await expect(page.getByRole('link', { name: editor.word('signedOut.signIn') })).toHaveAttribute('target', '_blank');
    await context.addCookies(cookies);
    await editor.saved();
    await page.reload();
    await expect(editor.text).toContainText('Басы. Кірмей жазылды.');
    expectFailures(faults, /401/);
  });

  test(`of two people in one article in ${lang} the second is refused and both texts exist`, async ({
    page,
    browser,
    baseURL,
    faults,
  }) => {
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    const path = await editor.begin();
    await editor.head('Екеуі бір мақалада', 'Лид.', 'Ортақ сөз.');
    await editor.saved();
    const other = await browser.newContext(baseURL ? { baseURL } : {});
    const chief = new EditorPage(await other.newPage(), lang);
    await signIn(chief.page, 'chief', lang, path);
    await expect(chief.text).toContainText('Ортақ сөз.');
    await expect(chief.page.getByText(chief.word('presence', { names: '' }).trim())).toBeVisible();
    await chief.text.click();
    await press(chief, 'Control+End');
    await type(chief, 'Бас редактордың сөзі.');
    await chief.saved();
    await editor.text.click();
    await press(editor, 'Control+End');
    await type(editor, 'Редактордың сөзі.');
    await editor.is('conflict');
    await page.getByRole('link', { name: editor.word('conflict.merge') }).click();
    await expect(page).toHaveURL(`${path}/merge`);
    await expect(page.getByText('Редактордың сөзі.').first()).toBeVisible();
    await expect(page.getByText('Бас редактордың сөзі.').first()).toBeVisible();
    await other.close();
    expectFailures(faults, /409/);
  });

  test(`an editor writes a short item in ${lang} on a phone and publishes it`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(page, 'editor', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('Қысқа хабар', 'Екі сөйлем.', 'Телефоннан жазылды.');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFindings(page)).toEqual([]);
    const publish = page.getByRole('group').filter({ hasText: deskWord(lang, 'ArticleState.publish.title') });
    const box = publish.last();
    if ((await box.getAttribute('open')) === null) await box.locator('summary').click();
    await box.getByRole('button', { name: deskWord(lang, 'ArticleState.publish.submit') }).click();
    await expect(
      page.getByText(deskWord(lang, 'ArticleState.status.published'), { exact: true }).first(),
    ).toBeVisible();
  });

  test(`a version with a name in ${lang} stands by itself in the history, and Ctrl S saves wherever the cursor is`, async ({
    page,
  }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    const path = await editor.begin();
    await editor.head('Көпір ашылды', 'Лид.', 'Бірінші мәтін.');
    await press(editor, 'Control+Shift+s');
    const dialog = page.getByRole('dialog', { name: editor.word('named.title') });
    expect(await axeFindings(page)).toEqual([]);
    await dialog.getByRole('textbox').fill('Басшыға дейін');
    await press(editor, 'Enter');
    await expect(dialog).toBeHidden();
    await editor.saved();
    await type(editor, ' Екінші сөйлем.');
    await page.getByRole('button', { name: editor.word('fields'), exact: true }).focus();
    const isKept = await page.evaluate(
      () =>
        !document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ы', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true }),
        ),
    );
    expect(isKept, 'the browser has nothing left to save').toBe(true);
    await editor.saved();
    await page.goto(`${path}/history`);
    const lines = page.getByRole('form', { name: deskWord(lang, 'History.list.title') }).getByRole('listitem');
    await expect(lines).toHaveCount(2);
    await expect(lines.nth(1)).toContainText('Басшыға дейін');
    await expect(page.getByRole('main')).toContainText('Екінші сөйлем.');
  });

  test(`typography in ${lang} is shown before it is applied, and can be left out`, async ({ page }) => {
    await signIn(page, 'reporter', lang);
    const editor = new EditorPage(page, lang);
    await editor.begin();
    await editor.head('"Ақ жол" газеті', 'Лид.', 'Ол "иə" - деді, 10-15 адам.');
    await press(editor, 'Control+Alt+t');
    const dialog = page.getByRole('dialog', { name: editor.word('typography.title') });
    const boxes = dialog.getByRole('checkbox');
    await expect(boxes.first()).toBeChecked();
    await dialog.getByRole('checkbox', { name: editor.word('typography.rule.ranges') }).uncheck();
    await dialog.getByRole('button', { name: /\(\d+\)/ }).click();
    await expect(editor.title).toHaveValue('«Ақ жол» газеті');
    const dash = lang === 'kk' ? '–' : '—';
    await expect(editor.text.locator('> p').first()).toHaveText(`Ол «иә»\u00A0${dash} деді, 10-15 адам.`, {
      useInnerText: false,
    });
    await editor.saved();
  });
}

test('whoever goes away and comes back, or back and forward, finds what they wrote and writes on', async ({ page }) => {
  await signIn(page, 'reporter');
  const editor = new EditorPage(page, 'kk');
  const path = await editor.begin();
  await editor.head('Қайтып келу', 'Лид.', 'Бірінші сөйлем.');
  await editor.saved();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: deskWord('kk', 'Shell.nav.media') })
    .first()
    .click();
  await page.waitForURL('**/dashboard/media');
  for (const [go, text] of [
    ['goBack', ' Екінші.'],
    ['goBack', ''],
    ['goForward', ' Үшінші.'],
  ] as const) {
    await Promise.all([page.waitForEvent('load'), page[go]()]);
    if (text === '') {
      await page.waitForURL('**/dashboard/articles/new');
      await page.waitForLoadState('networkidle');
      continue;
    }
    await page.waitForURL(`**${path}`);
    await expect(editor.text).toContainText('Бірінші сөйлем.', { timeout: 30_000 });
    await editor.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
    await editor.saved();
  }
  await page.reload();
  await expect(editor.title).toHaveValue('Қайтып келу');
  await expect(editor.text).toHaveText('Бірінші сөйлем. Екінші. Үшінші.');
});

test('whoever goes back with something unsaved is asked, and stays at the address of their text or leaves it', async ({
  page,
}) => {
  await signIn(page, 'reporter');
  const editor = new EditorPage(page, 'kk');
  const path = await editor.begin();
  await editor.head('Қалу', 'Лид.', 'Сақталған.');
  await editor.saved();
  await page.route('**/save', () => undefined);
  await editor.text.click();
  await page.keyboard.type(' Сақталмаған.');
  const asked: string[] = [];
  const answer = (isLeaving: boolean) =>
    page.once('dialog', async (dialog) => {
      asked.push(dialog.message());
      await (isLeaving ? dialog.accept() : dialog.dismiss());
    });
  const back = () => page.evaluate(() => history.back());

  answer(false);
  await back();
  await expect.poll(() => asked).toEqual([deskWord('kk', 'Shell.leave')]);
  await page.waitForURL(`**${path}`);
  await page.keyboard.type(' Жалғасы.');
  await expect(editor.text).toContainText('Сақталмаған. Жалғасы.');

  answer(true);
  await back();
  await page.waitForURL('**/dashboard/articles/new');
  await expect(page.getByRole('button', { name: editor.word('new.kk') })).toBeVisible();
  expect(asked).toHaveLength(2);
});

test('looking at articles, whatever they end with, saves nothing and leaves nothing behind', async ({ page }) => {
  await signIn(page, 'chief');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/save')) sent.push(request.url());
  });
  for (const articleId of [1, 5, 6, 7]) {
    await page.goto(`/dashboard/articles/${articleId}`);
    const editor = new EditorPage(page, 'kk');
    await editor.text.click();
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(2_000);
    await editor.saved();
  }
  expect(sent).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('arainfo:article:'))),
  ).toEqual([]);
});

test('what is pasted from Word, Google Docs, Telegram and a site comes in clean', async ({ page }) => {
  await signIn(page, 'editor', 'kk');
  const editor = new EditorPage(page, 'kk');
  await editor.begin();
  await editor.text.click();
  for (const html of Object.values(clipboards)) {
    await press(editor, 'Control+End');
    await paste(editor.text, { html });
  }
  const { text } = editor;
  await expect(text.locator('[style], [class*=Mso], [onclick], script, iframe, figure img')).toHaveCount(0);
  await expect(text.getByRole('listitem')).toContainText(['ертегі', 'арпа', 'бидай', 'жер жырту']);
  await expect(text.locator('sup[data-note]')).toHaveAttribute('data-note', 'Аудан әкімдігінің дерегі.');
  await expect(text.locator('a[href*=utm], a[href*=fbclid], a[href^=javascript]')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'https://example.com/s.jpg' })).toBeVisible();
  await paste(editor.text, { text: '"Ақ жол" - газет' });
  await page.getByRole('button', { name: editor.word('pasted.show') }).click();
  await expect(page.getByRole('dialog', { name: editor.word('typography.title') })).toBeVisible();
  await press(editor, 'Escape');
  await editor.saved();
});

test('words are found and replaced, blocks are moved, and the help names every key', async ({ page }) => {
  await signIn(page, 'reporter', 'kk');
  const editor = new EditorPage(page, 'kk');
  await editor.begin();
  await editor.head('Табу', 'Лид.', 'Қала мен қала.');
  await press(editor, 'Enter');
  await type(editor, 'Екінші абзац, ҚАЛА.');
  await press(editor, 'Alt+ArrowUp');
  await expect(editor.text.locator('> p').first()).toHaveText('Екінші абзац, ҚАЛА.');
  await press(editor, 'Control+f');
  await type(editor, 'қала');
  await expect(page.getByText('1 / 3')).toBeVisible();
  await press(editor, 'Tab');
  await type(editor, 'ауыл');
  await page.getByRole('button', { name: editor.word('find.replaceAll') }).click();
  await expect(editor.text.locator('> p')).toHaveText(['Екінші абзац, ауыл.', 'ауыл мен ауыл.']);
  await press(editor, 'Control+z');
  await expect(editor.text.locator('> p')).toHaveText(['Екінші абзац, ҚАЛА.', 'Қала мен қала.']);
  await press(editor, 'Enter');
  await expect(page.getByText(editor.word('find.replaced', { count: 3 }))).toBeVisible();
  await press(editor, 'Escape');
  await expect(page.getByRole('search', { name: editor.word('command.find') })).toBeHidden();
  await expect(editor.text.locator('> p')).toHaveText(['Екінші абзац, ауыл.', 'ауыл мен ауыл.']);
  await editor.text.focus();
  await press(editor, 'Control+Alt+h');
  await expect(page.getByRole('dialog', { name: editor.word('help.title') })).toContainText('Ctrl + Alt + T');
  await press(editor, 'Escape');
  await editor.saved();
});
