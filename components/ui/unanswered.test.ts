import { expect, test } from 'vitest';
import { unanswered } from './unanswered.ts';

test('a cut line is a refusal in words', async () => {
  const answer = Promise.reject(new TypeError('Failed to fetch')).catch(unanswered('Сервер жауап бермеді.'));
  await expect(answer).resolves.toEqual({ ok: false, message: 'Сервер жауап бермеді.' });
});

test('what the server says went wrong, and where it leads, goes on', async () => {
  const fault = Object.assign(new Error('The server fell over.'), { digest: '1234' });
  await expect(Promise.reject(fault).catch(unanswered(''))).rejects.toBe(fault);
});
