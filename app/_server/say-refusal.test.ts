import { expect, test } from 'vitest';
import { parseArticleText, parseNote, parseSave } from '#domain/articles/input';
import { parseStoryChange } from '#domain/stories/input';
import { parseUserFields } from '#domain/users/input';
import { DomainError, isDomainError } from '#lib/errors';
import { langs } from '#lib/lang';
import { sayRefusal } from './say-refusal.ts';

const invalid = (field: string, fault?: string) => new DomainError('input-invalid', { field, ...(fault && { fault }) });

test.each([
  ['fields.sourceUrl', '«Ссылка на источник»', '«Дереккөз сілтемесі»'],
  ['note', '«Заметка»', '«Ескертпе»'],
  ['at', '«Время»', '«Уақыты»'],
  ['tagIds', '«Темы»', '«Тақырыптар»'],
  ['parts.credits.0.authorId', '«Авторы»', '«Авторлар»'],
  ['name', '«Имя»', '«Аты»'],
  ['email', '«Электронная почта»', '«Электрондық пошта»'],
])('a refusal of %s names the field as the desk does', (field, ru, kk) => {
  expect(sayRefusal('ru', invalid(field))).toContain(ru);
  expect(sayRefusal('kk', invalid(field))).toContain(kk);
  expect(sayRefusal('ru', invalid(field, 'bad-address'))).toContain(ru);
});

test('a field that has no label is not named, and no key is ever shown', () => {
  const calls = [
    () => parseNote(''),
    () => parseSave({}),
    () => parseStoryChange({ baseVersion: 1, parts: {}, relatedIds: [] }),
    () => parseUserFields({ email: 'х', name: 'А', role: 'editor', lang: 'kk', authorId: null }),
  ];
  for (const lang of langs) {
    for (const field of ['', 'constructor', 'no.such.field'])
      expect(sayRefusal(lang, invalid(field))).not.toMatch(/[A-Za-z«]/);
    for (const call of calls) expect(sayRefusal(lang, refusalOf(call))).not.toMatch(/[A-Za-z]/);
  }
});

test('a source that is no address is refused with the name of its field and what is wrong', () => {
  const fields = {
    slug: null,
    seoTitle: null,
    seoDescription: null,
    source: null,
    sourceUrl: 'inform',
    photoCredit: null,
  };
  const text = { title: 'Т', lead: null, body: { version: 1, blocks: [] } };
  const refusal = refusalOf(() => parseArticleText({ text, fields }));
  expect(sayRefusal('ru', refusal)).toBe('Неверный адрес в поле «Ссылка на источник».');
  expect(sayRefusal('kk', refusal)).toBe('«Дереккөз сілтемесі» жолындағы мекенжай дұрыс емес.');
});

test('what is missing or too long is named as the form names it', () => {
  expect(
    sayRefusal(
      'ru',
      refusalOf(() => parseNote(' ', 'reason')),
    ),
  ).toBe('Заполните поле «Причина».');
  expect(
    sayRefusal(
      'kk',
      refusalOf(() => parseNote('', 'correction')),
    ),
  ).toBe('«Түзету» жолын толтырыңыз.');
  expect(
    sayRefusal(
      'ru',
      refusalOf(() => parseNote('а'.repeat(4_001))),
    ),
  ).toContain('слишком длинный');
});

test('every other refusal has its own sentence', () => {
  expect(sayRefusal('ru', new DomainError('last-admin'))).toContain('последний администратор');
});

function refusalOf(call: () => unknown): DomainError {
  try {
    call();
  } catch (error) {
    if (isDomainError(error)) return error;
  }
  throw new Error('it was not refused');
}
