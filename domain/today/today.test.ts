import { expect, test } from 'vitest';
import { database, transaction } from '#db/client';
import { onBothEngines } from '#db/testing';
import { createDraft } from '#domain/articles/commands/create-draft';
import { publishArticle } from '#domain/articles/commands/publish-article';
import { scheduleArticle } from '#domain/articles/commands/schedule-article';
import { setEmbargo, setUnpublishAt } from '#domain/articles/commands/set-times';
import { returnArticle, submitArticle } from '#domain/articles/commands/submit-article';
import { newUser } from '#domain/articles/testing';
import { hourMs, now } from '#domain/testing';
import { getToday, listScheduled } from './queries.ts';
import { plannedState } from './rules.ts';

const inHours = (amount: number) => new Date(now.getTime() + amount * hourMs);

async function newsroom() {
  const reporter = await newUser('reporter', 'Аружан');
  const other = await newUser('reporter', 'Дана');
  const chief = await newUser('chief', 'Бас');
  const draft = async (owner: typeof reporter, title: string) =>
    (await createDraft(owner, { lang: 'kk', title }, now)).articleId;
  return { reporter, other, chief, draft };
}

onBothEngines('today', () => {
  test('a reporter finds their drafts, what came back first, and what they handed in', async () => {
    const { reporter, other, chief, draft } = await newsroom();
    const back = await draft(reporter, 'Қайтты');
    await submitArticle(reporter, { articleId: back, note: '' }, now);
    await returnArticle(chief, { articleId: back, note: 'Дәйексөз керек' }, now);
    await draft(reporter, 'Жаңа');
    await draft(other, 'Данадікі');
    const handed = await draft(reporter, 'Тапсырылды');
    await submitArticle(reporter, { articleId: handed, note: '' }, now);
    const today = await getToday(reporter, now);
    expect(today.drafts.map((row) => [row.title, row.returned?.text ?? null])).toEqual([
      ['Қайтты', 'Дәйексөз керек'],
      ['Жаңа', null],
    ]);
    expect(today.review.map((row) => row.title)).toEqual(['Тапсырылды']);
    expect(today.counts).toEqual({ drafts: 2, review: 1, staleTranslations: 0, newLetters: 0, failedPings: 0 });
    await submitArticle(reporter, { articleId: back, note: 'Қостым' }, now);
    expect((await getToday(chief, now)).review.map((row) => row.title).sort()).toEqual(['Тапсырылды', 'Қайтты']);
  });

  test('editors hear of new letters', async () => {
    const { reporter, chief } = await newsroom();
    await transaction(async () => {
      const { db, t } = database();
      const letter = { number: '26-1', lang: 'kk' as const, name: 'О', contact: '', subject: 'С', text: 'Т' };
      await db.insert(t.letters).values({ ...letter, status: 'new', createdAt: now, updatedAt: now });
    });
    expect((await getToday(chief, now)).counts.newLetters).toBe(1);
    expect((await getToday(reporter, now)).counts.newLetters).toBe(0);
  });

  test('the calendar has every planned moment in order of time; a reporter sees their own', async () => {
    const { reporter, other, chief, draft } = await newsroom();
    const mine = await draft(reporter, 'Менікі');
    const others = await draft(other, 'Данадікі');
    await scheduleArticle(chief, { articleId: mine, at: inHours(5) }, now);
    await setUnpublishAt(chief, { articleId: mine, at: inHours(50) }, now);
    await setEmbargo(chief, { articleId: others, at: inHours(3) }, now);
    await scheduleArticle(chief, { articleId: others, at: inHours(4) }, now);
    const shown = async (actor: typeof chief, hours: number) =>
      (await listScheduled(actor, now, inHours(hours))).map(({ kind, title }) => `${kind} ${title}`);
    expect(await shown(chief, 48)).toEqual(['embargo Данадікі', 'publish Данадікі', 'publish Менікі']);
    expect(await shown(chief, 51)).toHaveLength(4);
    expect(await shown(reporter, 51)).toEqual(['publish Менікі', 'take-down Менікі']);
    expect(await shown(chief, 3)).toEqual([]);
    expect((await getToday(chief, now)).scheduled).toHaveLength(4);
  });

  test('what could not be published at its time is told of from a minute later until somebody sees to it', async () => {
    const { reporter, other, chief, draft } = await newsroom();
    const [mine, others] = [await draft(reporter, 'Менікі'), await draft(other, 'Данадікі')];
    await scheduleArticle(chief, { articleId: mine, at: inHours(2) }, now);
    await scheduleArticle(chief, { articleId: others, at: inHours(1) }, now);
    await setUnpublishAt(chief, { articleId: mine, at: inHours(3) }, now);
    const overdue = async (actor: typeof chief, at: Date) =>
      (await getToday(actor, at)).overdue.map((moment) => `${moment.kind} ${moment.title}`);
    const minuteAfter = (hours: number, ms: number) => new Date(inHours(hours).getTime() + 60_000 + ms);
    expect(await overdue(chief, minuteAfter(1, 0))).toEqual([]);
    expect(await overdue(chief, minuteAfter(1, 1))).toEqual(['publish Данадікі']);
    expect(await overdue(chief, inHours(99))).toEqual(['publish Данадікі', 'publish Менікі']);
    expect(await overdue(reporter, inHours(99))).toEqual(['publish Менікі']);
    await publishArticle(chief, { articleId: others }, inHours(99));
    await scheduleArticle(chief, { articleId: mine, at: inHours(100) }, inHours(99));
    expect(await overdue(chief, inHours(99))).toEqual([]);
  });

  test('what could not be taken down at its time is told of too, and no longer once its plan is another', async () => {
    const { chief, draft } = await newsroom();
    const articleId = await draft(chief, 'Сайтта қалды');
    await publishArticle(chief, { articleId }, now);
    await setUnpublishAt(chief, { articleId, at: inHours(1) }, now);
    const late = await draft(chief, 'Шықпады');
    await scheduleArticle(chief, { articleId: late, at: inHours(2) }, now);
    const overdue = async (at: Date) =>
      (await getToday(chief, at)).overdue.map((moment) => `${moment.kind} ${moment.title}`);
    expect(await overdue(new Date(inHours(1).getTime() + 60_000))).toEqual([]);
    expect(await overdue(inHours(3))).toEqual(['take-down Сайтта қалды', 'publish Шықпады']);
    await setUnpublishAt(chief, { articleId, at: inHours(5) }, inHours(3));
    expect(await overdue(inHours(3))).toEqual(['publish Шықпады']);
  });
});

test.each([
  ['publish', 'scheduled', -1, 'ahead'],
  ['publish', 'scheduled', 60_000, 'ahead'],
  ['publish', 'scheduled', 60_001, 'overdue'],
  ['take-down', 'published', 60_001, 'overdue'],
  ['take-down', 'scheduled', 60_001, 'past'],
  ['embargo', 'draft', 60_001, 'past'],
  ['embargo', 'draft', 0, 'ahead'],
] as const)('%s of what is %s is %i ms after its time %s', (kind, status, lateMs, state) => {
  expect(plannedState({ kind, status, at: now }, new Date(now.getTime() + lateMs))).toBe(state);
});
