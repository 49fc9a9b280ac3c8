import { describe, expect, test } from 'vitest';
import {
  almatyDay,
  formatDate,
  formatDateLong,
  formatDateShort,
  formatDateTime,
  formatMonth,
  formatRelative,
  formatTime,
  isoWithOffset,
  monthName,
  parseWallTime,
  weekdayName,
} from './dates.ts';

const date = new Date('2026-11-23T09:05:00Z');

describe('formatting', () => {
  test('a date is written as editors write it', () => {
    expect(formatDate(date, 'kk')).toBe('23 қараша, 2026');
    expect(formatDate(date, 'ru')).toBe('23 ноября 2026');
    expect(formatDateLong(date, 'kk')).toBe('2026 жылғы 23 қараша, дүйсенбі');
    expect(formatDateLong(date, 'ru')).toBe('понедельник, 23 ноября 2026 года');
    expect(formatDateShort(date)).toBe('23.11.2026');
    expect(formatTime(date)).toBe('14:05');
    expect(formatDateTime(date, 'kk')).toBe('23 қараша, 2026, 14:05');
    expect(formatDateTime(date, 'ru')).toBe('23 ноября 2026, 14:05');
    expect(formatMonth(2026, 11, 'kk')).toBe('2026 жылғы қараша');
    expect(formatMonth(2026, 11, 'ru')).toBe('ноябрь 2026 года');
  });

  test('the day changes at Almaty’s midnight, five hours before UTC’s', () => {
    expect(formatDate(new Date('2026-12-31T18:59:59Z'), 'ru')).toBe('31 декабря 2026');
    expect(formatDate(new Date('2026-12-31T19:00:00Z'), 'ru')).toBe('1 января 2027');
  });

  test('months and weekdays have names from 1 on', () => {
    expect([1, 5, 12].map((month) => monthName(month, 'kk'))).toEqual(['қаңтар', 'мамыр', 'желтоқсан']);
    expect(monthName(3, 'ru')).toBe('март');
    expect([1, 7].map((day) => weekdayName(day, 'kk'))).toEqual(['дүйсенбі', 'жексенбі']);
    expect(() => monthName(0, 'kk')).toThrow(RangeError);
    expect(() => weekdayName(8, 'ru')).toThrow(RangeError);
  });

  test('an invalid date throws instead of printing NaN', () => {
    expect(() => formatDate(new Date(Number.NaN), 'kk')).toThrow(RangeError);
  });
});

describe('formatRelative', () => {
  test.each([
    ['2026-11-23T09:05:30Z', 'жаңа ғана', 'только что'],
    ['2026-11-23T09:06:00Z', '1 минут бұрын', '1 минуту назад'],
    ['2026-11-23T09:27:00Z', '22 минут бұрын', '22 минуты назад'],
    ['2026-11-23T09:16:59Z', '11 минут бұрын', '11 минут назад'],
    ['2026-11-23T10:05:00Z', '1 сағат бұрын', '1 час назад'],
    ['2026-11-23T12:05:00Z', '3 сағат бұрын', '3 часа назад'],
    ['2026-11-24T09:04:59Z', '23 сағат бұрын', '23 часа назад'],
    ['2026-11-24T09:05:00Z', 'кеше', 'вчера'],
    ['2026-11-24T18:59:59Z', 'кеше', 'вчера'],
    ['2026-11-24T19:00:00Z', '23 қараша, 2026', '23 ноября 2026'],
    ['2027-11-24T19:00:00Z', '23 қараша, 2026', '23 ноября 2026'],
    ['2026-11-23T09:04:30Z', 'жаңа ғана', 'только что'],
    ['2026-11-23T08:00:00Z', '23 қараша, 2026', '23 ноября 2026'],
  ])('seen at %s it reads «%s»', (now, kk, ru) => {
    expect(formatRelative(date, new Date(now), 'kk')).toBe(kk);
    expect(formatRelative(date, new Date(now), 'ru')).toBe(ru);
  });
});

describe('Almaty’s calendar', () => {
  test.each([
    ['2026-11-23T09:05:00Z', '2026-11-23T14:05:00+05:00'],
    ['2024-02-29T17:59:59Z', '2024-02-29T23:59:59+06:00'],
    ['2024-02-29T18:00:00Z', '2024-02-29T23:00:00+05:00'],
    ['2017-04-13T00:00:00Z', '2017-04-13T06:00:00+06:00'],
    ['2000-07-01T00:00:00Z', '2000-07-01T07:00:00+07:00'],
  ])('%s is %s', (utc, local) => expect(isoWithOffset(new Date(utc))).toBe(local));

  test('a day is named by Almaty’s midnights', () => {
    expect(almatyDay(new Date('2026-11-23T19:00:00Z'))).toBe('2026-11-24');
    expect(almatyDay(new Date('2026-11-23T18:59:59Z'))).toBe('2026-11-23');
  });

  test('every day between 1960 and 2030 begins at its midnight in Almaty', () => {
    for (let ms = Date.UTC(1960, 0, 1, 12); ms < Date.UTC(2030, 0, 1); ms += 86_400_000 * 5) {
      const day = new Date(ms).toISOString().slice(0, 10);
      const begin = parseWallTime(day) ?? new Date(Number.NaN);
      expect([almatyDay(begin), almatyDay(new Date(begin.getTime() - 1)) < day]).toEqual([day, true]);
    }
  });
});

describe('parseWallTime', () => {
  test.each([
    ['2026-11-23', '2026-11-22T19:00:00.000Z'],
    ['2026-11-23T14:05', '2026-11-23T09:05:00.000Z'],
    ['2026-11-23 14:05:30', '2026-11-23T09:05:30.000Z'],
    ['2026-11-23T14:05:00+05:00', '2026-11-23T09:05:00.000Z'],
    ['2026-11-23T14:05:00.250Z', '2026-11-23T14:05:00.250Z'],
    ['2026-11-23T14:05:00-0330', '2026-11-23T17:35:00.000Z'],
    ['2017-04-13T06:00', '2017-04-13T00:00:00.000Z'],
    ['2024-02-29', '2024-02-28T18:00:00.000Z'],
    ['2024-03-01', '2024-02-29T19:00:00.000Z'],
  ])('%s is %s', (value, utc) => expect(parseWallTime(value)?.toISOString()).toBe(utc));

  test.each([
    '',
    'бүгін',
    '2026',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-23T24:00',
    '2026-11-23T10:60',
    '1899-12-31',
    '2101-01-01',
    '0026-01-01',
    '2026-11-23T10:00+15:00',
    '2026-11-23T10:00:00junk',
    '23.11.2026',
    '2026-1-2',
    `2026-11-23${' '.repeat(100)}`,
    'NaN-NaN-NaN',
  ])('«%s» is no time', (value) => expect(parseWallTime(value)).toBeNull());

  test('what is written with an offset is read back as the same moment', () => {
    for (const iso of [
      '2026-11-23T09:05:00.000Z',
      '2010-06-01T00:00:00.000Z',
      '1985-01-01T00:00:00.000Z',
      '1901-05-05T00:00:00.000Z',
    ]) {
      expect(parseWallTime(isoWithOffset(new Date(iso)))?.toISOString()).toBe(iso);
    }
  });
});
