import { expect, test } from 'vitest';
import { readSigned, seal, sign, unseal } from './seal.ts';

const secret = 'a secret of the newsroom, long enough';

test('only the same secret and purpose open what was sealed', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', secret, 'totp');
  expect(sealed).not.toContain('JBSW');
  expect(unseal(sealed, secret, 'totp')).toBe('JBSWY3DPEHPK3PXP');
  expect(unseal(sealed, `${secret}!`, 'totp')).toBeNull();
  expect(unseal(sealed, secret, 'preview')).toBeNull();
  expect(unseal(`A${sealed.slice(1)}`, secret, 'totp')).toBeNull();
  for (const broken of ['', 'x', 'кк', 'A'.repeat(40)]) expect(unseal(broken, secret, 'totp')).toBeNull();
});

test('the same text sealed twice looks different', () => {
  expect(seal('a', secret, 'totp')).not.toBe(seal('a', secret, 'totp'));
});

test('a signed text is readable and cannot be changed', () => {
  const signed = sign('7.1795430999', secret, 'device');
  expect(readSigned(signed, secret, 'device')).toBe('7.1795430999');
  expect(readSigned(signed.replace(/^7/, '8'), secret, 'device')).toBeNull();
  expect(readSigned(signed, secret, 'preview')).toBeNull();
  for (const broken of ['', '.', 'a', 'a.', '.b', `${signed}x`])
    expect(readSigned(broken, secret, 'device')).toBeNull();
});
