import { describe, expect, test } from 'vitest';
import { type ActRow, actNames, actNouns, detailNames } from '#domain/audit/types';
import { localizedSettings } from '#domain/settings/types';
import { now } from '#domain/testing';
import { langs } from '#lib/lang';
import { detailOf } from './detail-kinds.ts';
import { detailLines, thingsInDetails } from './detail-lines.ts';
import { nounView } from './noun-view.ts';
import { wordOf } from './word-of.ts';

const act = (part: Partial<ActRow>): ActRow => ({
  ...{ id: 1, at: now, actor: 'Сәуле', userId: 1, action: 'change', noun: 'article', nounId: '7', details: {} },
  ...part,
});
const names: Record<string, string> = {
  'user:3': 'Аружан',
  'article:7': 'Таразда',
  'tag:4': 'Кітап',
  'rubric:2': 'Спорт',
};
const knownOf = (kind: string, id: number) => {
  const name = names[`${kind}:${id}`];
  return name === undefined ? null : { name, articleId: null };
};
const facts = (part: Partial<ActRow>, lang: 'kk' | 'ru' = 'ru') =>
  detailLines({ act: act(part), knownOf, lang }).facts.map(({ label, value }) => `${label}: ${value}`);

describe('everything the program writes into the journal has words', () => {
  test.each(langs)('in %s', (lang) => {
    const missing = [
      ...actNames.map((name) => `Journal.actions.${name}`),
      ...actNouns.map((name) => `Journal.nouns.${name}`),
      ...['site', 'robots', 'scripts', 'security', 'pings'].map((name) => `Journal.settingsOf.${name}`),
      ...[...localizedSettings, 'phone', 'email', 'mastheadFace', 'ageMark', 'socials'].map(
        (name) => `Journal.setting.${name}`,
      ),
    ].filter((path) => wordOf(lang, path) === null);
    expect(missing).toEqual([]);
  });

  test.each(langs)('its details too, in %s, whatever act they belong to', (lang) => {
    const parts = ['ageMark', 'credits', 'format', 'heroMediaId', 'placeIds', 'relatedIds', 'rubricId', 'tagIds'];
    const missing = detailNames.flatMap((name) => {
      if (parts.includes(name)) return wordOf(lang, `History.part.${name}`) === null ? [name] : [];
      const labels = actNames.flatMap((action) =>
        actNouns.map((noun) => detailOf({ action, noun }, name)?.label ?? 'nothing'),
      );
      return [...new Set(labels)].filter((label) => wordOf(lang, `Journal.detail.${label}`) === null);
    });
    expect(missing).toEqual([]);
  });
});

describe('the details of a line of the journal', () => {
  test('are moments of Almaty, names of people and things, states in words', () => {
    expect(facts({ action: 'schedule', details: { at: '2026-11-23T09:00:00.000Z' } })).toEqual([
      'Время: 23 ноября 2026, 14:00',
    ]);
    expect(facts({ action: 'hand-over', details: { from: null, to: 3 } })).toEqual(['От кого: нет', 'Кому: «Аружан»']);
    expect(facts({ noun: 'letter', action: 'work', details: { number: '26-1', status: 'answered' } })).toEqual([
      'Номер: 26-1',
      'Состояние: Отвечено',
    ]);
    expect(facts({ noun: 'tag', action: 'merge', details: { into: 4, moved: 12 } }, 'kk')).toEqual([
      'Неге қосылды: «Кітап»',
      'Көшірілген материал: 12',
    ]);
    expect(facts({ noun: 'user', details: { role: 'chief', roleBefore: 'editor' } })).toEqual([
      'Роль: Главный редактор',
      'Прежняя роль: Редактор',
    ]);
  });

  test('have what is inside them under its own names', () => {
    const telegram = { channels: { kk: '@a', ru: '' }, posts: 'every', isSilent: true };
    expect(facts({ noun: 'settings', nounId: 'pings', details: { hub: null, telegram } })).toEqual([
      'Адрес хаба: нет',
      'Telegram: Каналы: по-казахски: @a; по-русски: нет; Что отправлять: Каждую новую статью; Без звука: да',
    ]);
  });

  test('of a story are its parts as they were and became', () => {
    const story = act({ noun: 'story', details: { rubricId: { from: 2, to: null } } });
    expect(detailLines({ act: story, knownOf, lang: 'kk' }).parts).toEqual([
      { label: 'Айдар', before: [{ text: 'Спорт', href: null }], after: [{ text: 'Айдарсыз', href: null }] },
    ]);
    expect(thingsInDetails(story)).toEqual([{ kind: 'rubric', id: 2 }]);
  });

  test('which this program does not know stand as they are', () => {
    expect(facts({ details: { mood: { good: 1 } } })).toEqual(['mood: {"good":1}']);
    expect(facts({ noun: 'letter', action: 'work', details: { status: 'burnt' } })).toEqual(['Состояние: burnt']);
  });
});

test('what an act was done to is known by its name and leads to its page', () => {
  expect(nounView(act({}), knownOf, 'kk')).toEqual({
    ...{ kind: 'мақала', name: '«Таразда»', href: '/dashboard/articles/7' },
  });
  expect(nounView(act({ noun: 'tag', nounId: '9' }), knownOf, 'ru')).toEqual({
    ...{ kind: 'тема', name: '№ 9', href: null },
  });
  expect(nounView(act({ noun: 'settings', nounId: 'robots' }), knownOf, 'ru').name).toBe('роботы');
  expect(nounView(act({ noun: 'right', nounId: 'article.publish' }), knownOf, 'ru').name).toBe('«публиковать»');
});
