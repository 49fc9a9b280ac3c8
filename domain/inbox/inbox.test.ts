import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { getArticle } from '#domain/articles/queries';
import { actorOf, now } from '#domain/testing';
import { draftFromLetter } from './commands/draft-from-letter.ts';
import { dropOldLetters } from './commands/drop-old-letters.ts';
import { perAddress, perSite, receiveLetter, type Sender } from './commands/receive-letter.ts';
import { assignLetter, noteOnLetter, setLetterStatus } from './commands/work-on-letter.ts';
import { type LetterInput, parseLetter, parseNote, parseStatus } from './input.ts';
import { countLetters, getLetter, listLetters } from './queries.ts';
import { closedLetterDays, isLetterNumber, letterNumber, spamLetterDays } from './rules.ts';

const editor = actorOf('editor');
const typed = { name: 'Сәуле', contact: 'saule@example.kz', subject: 'Жол туралы', text: 'Бірінші.\n\nЕкінші.' };
const letter = (more: Partial<LetterInput> = {}) => parseLetter({ ...typed, ...more });
const sender = (more: Partial<Sender> = {}): Sender => ({
  address: '192.0.2.1',
  lang: 'kk',
  isTrapped: false,
  ...more,
});
let addresses = 0;
const otherAddress = () => {
  addresses += 1;
  return `198.51.100.${addresses}`;
};
const send = (more: Partial<LetterInput> = {}, at = now) =>
  receiveLetter(letter(more), sender({ address: otherAddress() }), at);
const list = (more = {}) =>
  listLetters(editor, { status: null, assigneeId: null, text: '', limit: 10, offset: 0, ...more });

async function newUser(name: string, suspendedAt: Date | null = null): Promise<number> {
  const [row] = await transaction(async () => {
    const { db, t } = database();
    const user = {
      email: `${name}@example.kz`,
      name,
      role: 'editor',
      lang: 'kk',
      isDemo: false,
      createdAt: now,
    } as const;
    return db
      .insert(t.users)
      .values({ ...user, suspendedAt })
      .returning({ id: t.users.id });
  });
  return row?.id ?? 0;
}

onBothEngines('letters that were dealt with', () => {
  test('are deleted with their notes when the time the page on privacy names is over; open ones stay', async () => {
    const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
    for (const [name, status, days] of [
      ['closed long ago', 'closed', closedLetterDays + 1],
      ['answered long ago', 'answered', closedLetterDays + 1],
      ['closed', 'closed', closedLetterDays - 1],
      ['open', 'open', closedLetterDays + 100],
      ['old spam', 'spam', spamLetterDays + 1],
      ['spam', 'spam', spamLetterDays - 1],
    ] as const) {
      await send({ subject: name }, ago(days));
      const id = (await list()).letters.find(({ subject }) => subject === name)?.id ?? 0;
      await noteOnLetter(editor, id, 'ескерту', ago(days));
      await setLetterStatus(editor, id, status, ago(days));
    }
    expect(await dropOldLetters(now)).toBe(3);
    const { db, t } = database();
    const left = await db.select({ subject: t.letters.subject }).from(t.letters);
    expect(left.map(({ subject }) => subject).sort()).toEqual(['closed', 'open', 'spam']);
    expect(await db.select({ id: t.letterNotes.id }).from(t.letterNotes)).toHaveLength(3);
  });
});

onBothEngines('the inbox', () => {
  test('takes a letter as text and gives it a number', async () => {
    const text = '<script>alert(1)</script>\n\n{{7*7}} <%= 7*7 %> \u202e';
    const number = await send({ text });
    expect(isLetterNumber(number)).toBe(true);
    const { letters } = await list();
    expect(letters).toMatchObject([
      { number, name: 'Сәуле', status: 'new', lang: 'kk', assignee: null, createdAt: now },
    ]);
    expect(await getLetter(editor, letters[0]?.id ?? 0)).toMatchObject({
      text: '<script>alert(1)</script>\n\n{{7*7}} <%= 7*7 %>',
      contact: 'saule@example.kz',
      notes: [],
    });
    expect(await latestChange()).toBe(0);
  });

  test('lets an address send five an hour, whichever part of its network it uses', async () => {
    const from = (address: string, at = now) => receiveLetter(letter(), sender({ address }), at);
    for (let i = 0; i < perAddress.max; i += 1) await from(`2001:db8:1:2:3:4:5:${i}`);
    await expect(from('2001:db8:1:2::9')).rejects.toMatchObject({
      code: 'too-many-attempts',
      details: { minutes: 60 },
    });
    await from('2001:db8:1:3::9');
    await from('2001:db8:1:2::9', new Date(now.getTime() + perAddress.windowMs));
    expect((await list()).total).toBe(perAddress.max + 2);
  });

  test('stays open to a limit for all addresses together', async () => {
    await transaction(async () => {
      const { db, t } = database();
      await db.insert(t.attempts).values(Array.from({ length: perSite.max }, () => ({ key: 'letter', at: now })));
    });
    await expect(send()).rejects.toMatchObject({ code: 'too-many-attempts' });
  });

  test('keeps a letter that fell into the trap apart, but does not lose it', async () => {
    const number = await receiveLetter(letter(), sender({ isTrapped: true }), now);
    expect(await list()).toEqual({ letters: [], total: 0 });
    expect((await list({ status: 'spam' })).letters[0]?.number).toBe(number);
    expect(await countLetters(editor)).toEqual(new Map([['spam', 1]]));
  });

  test('lists letters newest first, by page, by status, by colleague and by words', async () => {
    const hour = (n: number) => new Date(now.getTime() + n * 3_600_000);
    const numbers = [
      await send({ name: 'Ахметова' }, hour(1)),
      await send({ subject: '100%' }, hour(3)),
      await send({}, hour(2)),
    ];
    const asc = (await list()).letters.map((each) => each.number);
    expect(asc).toEqual([numbers[1], numbers[2], numbers[0]]);
    expect((await list({ text: 'ахмет' })).letters.map((each) => each.number)).toEqual([numbers[0]]);
    expect((await list({ text: '%' })).total).toBe(1);
    expect((await list({ text: numbers[2]?.toLowerCase() })).total).toBe(1);
    expect((await list({ limit: 1, offset: 2 })).letters.map((each) => each.number)).toEqual([numbers[0]]);
    const [first] = (await list()).letters;
    const userId = await newUser('Әсел');
    await assignLetter(editor, first?.id ?? 0, userId, now);
    await setLetterStatus(editor, first?.id ?? 0, 'open', now);
    expect((await list({ assigneeId: userId })).letters).toMatchObject([
      { number: numbers[1], assignee: 'Әсел', status: 'open' },
    ]);
    expect((await list({ status: 'new' })).total).toBe(2);
    expect(await countLetters(editor)).toEqual(
      new Map([
        ['new', 2],
        ['open', 1],
      ]),
    );
  });

  test('gives letters to colleagues who are there, and to nobody', async () => {
    await send();
    const id = (await list()).letters[0]?.id ?? 0;
    await expect(assignLetter(editor, id, 999, now)).rejects.toMatchObject({ code: 'not-found' });
    await expect(assignLetter(editor, id, await newUser('Жоқ', now), now)).rejects.toMatchObject({ code: 'not-found' });
    await assignLetter(editor, id, await newUser('Бар'), now);
    await assignLetter(editor, id, null, now);
    expect((await getLetter(editor, id))?.assigneeId).toBeNull();
  });

  test('keeps notes in their order and who made them', async () => {
    await send();
    const id = (await list()).letters[0]?.id ?? 0;
    await noteOnLetter(editor, id, 'Қоңырау шалдым.', now);
    await noteOnLetter(actorOf('chief'), id, 'Жауап күтеміз.', now);
    expect((await getLetter(editor, id))?.notes).toMatchObject([
      { actor: 'editor@test', text: 'Қоңырау шалдым.', at: now },
      { actor: 'chief@test', text: 'Жауап күтеміз.' },
    ]);
  });

  test('makes one draft of a letter in its language, of the text alone', async () => {
    await receiveLetter(letter({ subject: '' }), sender({ lang: 'ru' }), now);
    const id = (await list()).letters[0]?.id ?? 0;
    const storyId = await draftFromLetter(editor, id, now);
    expect(await getArticle(storyId, 'ru')).toMatchObject({
      status: 'draft',
      title: 'Бірінші. Екінші.',
      body: {
        blocks: [
          { type: 'paragraph', content: [{ text: 'Бірінші.' }] },
          { type: 'paragraph', content: [{ text: 'Екінші.' }] },
        ],
      },
    });
    expect(JSON.stringify(await getArticle(storyId, 'ru'))).not.toContain('saule@');
    expect(await draftFromLetter(editor, id, now)).toBe(storyId);
    expect(await getLetter(editor, id)).toMatchObject({ storyId, status: 'open' });
    expect(await latestChange()).toBe(0);
  });

  test('writes what is done into the journal, without the letter', async () => {
    const number = await send();
    const id = (await list()).letters[0]?.id ?? 0;
    await setLetterStatus(editor, id, 'answered', now);
    const { db, t } = database();
    const acts = await db.select({ action: t.audit.action, details: t.audit.details }).from(t.audit);
    expect(acts).toEqual([{ action: 'work', details: { number, status: 'answered' } }]);
  });

  test('is not for a reporter', async () => {
    await send();
    const id = (await list()).letters[0]?.id ?? 0;
    const reporter = actorOf('reporter');
    const acts = [
      () => listLetters(reporter, { status: null, assigneeId: null, text: '', limit: 1, offset: 0 }),
      () => countLetters(reporter),
      () => getLetter(reporter, id),
      () => setLetterStatus(reporter, id, 'spam', now),
      () => assignLetter(reporter, id, null, now),
      () => noteOnLetter(reporter, id, 'а', now),
      () => draftFromLetter(reporter, id, now),
    ];
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: 'forbidden' });
    expect((await getLetter(editor, id))?.status).toBe('new');
    expect(await getLetter(editor, 999)).toBeNull();
    await expect(setLetterStatus(editor, 999, 'spam', now)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what a reader types', () => {
  test.each([
    [{ name: ' ' }, 'name', 'required'],
    [{ text: '\u200b\n' }, 'text', 'required'],
    [{ name: 'а'.repeat(101) }, 'name', 'too-long'],
    [{ text: 'а'.repeat(10_001) }, 'text', 'too-long'],
    [{ more: 'а' }, '', 'bad-value'],
  ])('%j is refused', (wrong, field, fault) => {
    expect(() => parseLetter({ ...typed, ...wrong })).toThrow(
      expect.objectContaining({ code: 'input-invalid', details: { field, fault } }),
    );
  });

  test('may leave out how to answer and the subject', () => {
    expect(parseLetter({ ...typed, contact: '', subject: '' })).toMatchObject({ contact: '', subject: '' });
  });

  test('a note has to say something, a status has to be one', () => {
    expect(() => parseNote({ text: ' ' })).toThrow(
      expect.objectContaining({ details: { field: 'text', fault: 'required' } }),
    );
    expect(() => parseStatus({ status: 'lost' })).toThrow();
  });
});

describe('the number of a letter', () => {
  test('has the year in Almaty and signs nobody mistakes', () => {
    expect(letterNumber(new Date('2026-12-31T19:30:00Z'), () => 0)).toBe('27-22222');
    for (let i = 0; i < 200; i += 1) {
      const number = letterNumber(now, (below) => Math.floor(Math.random() * below));
      expect(number).toMatch(/^26-[2-9A-HJKMNP-TV-Z]{5}$/);
      expect(isLetterNumber(number)).toBe(true);
    }
  });

  test.each(['', '26-', '26-3F9K2<', 'x26-3F9K2', '26-3f9k2', '26-3F9K22'])('is not %j', (value) => {
    expect(isLetterNumber(value)).toBe(false);
  });
});
