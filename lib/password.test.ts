import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './password.ts';

test('a password is recognised by its hash, however its letters were composed', async () => {
  const stored = await hashPassword('құпия сөз й');
  expect(stored).toMatch(/^scrypt\$32768\$8\$3\$/);
  expect(await isPassword('құпия сөз \u0439', stored)).toBe(true);
  expect(await isPassword('құпия сөз \u0438\u0306', stored)).toBe(true);
  expect(await isPassword('құпия сөз', stored)).toBe(false);
});

test('the same password twice has two hashes', async () => {
  expect(await hashPassword('a')).not.toBe(await hashPassword('a'));
});

test('no stored password is nobody’s password', async () => {
  expect(await isPassword('', null)).toBe(false);
});
