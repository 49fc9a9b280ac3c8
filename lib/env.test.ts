import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvError, readEnv } from './env.ts';

const settingsRefused = (source: NodeJS.ProcessEnv) => {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    return error instanceof EnvError ? error.settings : error;
  }
};

const from = (source: Record<string, string>) => source as NodeJS.ProcessEnv;

describe('settings', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(readEnv(from({}))).toEqual({
      port: 3000,
      host: '0.0.0.0',
      siteUrl: 'http://localhost:3000',
      databaseUrl: `file:${resolve('var/arainfo.db')}`,
      mediaUrl: `file:${resolve('var/media')}`,
      secret: null,
      mail: null,
      isDemo: true,
      trustedProxies: [],
      varFolder: resolve('var'),
    });
  });

  test('database and media follow the data folder unless they are named themselves', () => {
    const env = readEnv(from({ ARAINFO_VAR: '/srv/paper', MEDIA_URL: 's3://pictures/arainfo' }));
    expect(env.databaseUrl).toBe('file:/srv/paper/arainfo.db');
    expect(env.mediaUrl).toBe('s3://pictures/arainfo');
  });

  test('the address of the site follows the port and loses its last slash', () => {
    expect(readEnv(from({ PORT: '8080' })).siteUrl).toBe('http://localhost:8080');
    expect(readEnv(from({ SITE_URL: 'https://arainfo.kz/' })).siteUrl).toBe('https://arainfo.kz');
  });

  test('a relative file becomes absolute, a postgres address stays as it is', () => {
    expect(readEnv(from({ DATABASE_URL: 'file:./data/x.db' })).databaseUrl).toBe(`file:${resolve('data/x.db')}`);
    expect(readEnv(from({ DATABASE_URL: 'file:///data/x.db' })).databaseUrl).toBe('file:/data/x.db');
    expect(readEnv(from({ DATABASE_URL: 'postgres://u@h/d' })).databaseUrl).toBe('postgres://u@h/d');
  });

  test('an empty variable counts as absent', () => {
    expect(readEnv(from({ PORT: '', ARAINFO_SECRET: ' ', ARAINFO_DEMO: '' }))).toMatchObject({
      port: 3000,
      secret: null,
      isDemo: true,
    });
  });

  test('proxies in front are named by their addresses', () => {
    const read = (value: string) => readEnv(from({ TRUSTED_PROXIES: value })).trustedProxies;
    expect(read('127.0.0.1, ::1')).toEqual(['127.0.0.1', '::1']);
    expect(settingsRefused(from({ TRUSTED_PROXIES: 'nginx' }))).toEqual(['TRUSTED_PROXIES']);
  });

  test('ARAINFO_DEMO=0 starts an empty newsroom', () => {
    expect(readEnv(from({ ARAINFO_DEMO: '0' })).isDemo).toBe(false);
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['SITE_URL', 'arainfo.kz'],
    ['SITE_URL', 'ftp://arainfo.kz'],
    ['SITE_URL', 'https://arainfo.kz/paper'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'file:'],
    ['MEDIA_URL', 's3://'],
    ['MEDIA_URL', '/srv/media'],
    ['ARAINFO_SECRET', 'short'],
    ['ARAINFO_DEMO', 'no'],
    ['SMTP_URL', 'mail.arainfo.kz:587'],
    ['SMTP_URL', 'https://mail.arainfo.kz'],
    ['MAIL_FROM', 'the desk'],
  ])('%s=%s is refused by name', (name, value) => {
    expect(settingsRefused(from({ [name]: value }))).toEqual([name]);
  });

  test('e-mail needs the server and the sender, and is off without them', () => {
    const url = 'smtps://desk:s3cret@mail.arainfo.kz:465';
    const mail = (given: Record<string, string>) => readEnv(from(given)).mail;
    for (const sender of ['desk@arainfo.kz', 'Арай <desk@arainfo.kz>'])
      expect(mail({ SMTP_URL: url, MAIL_FROM: sender })).toEqual({ url, from: sender });
    expect(mail({ MAIL_FROM: 'desk@arainfo.kz' })).toBeNull();
    expect(settingsRefused(from({ SMTP_URL: url }))).toEqual(['MAIL_FROM']);
    expect(settingsRefused(from({ SMTP_URL: url, MAIL_FROM: 'x' }))).toEqual(['MAIL_FROM']);
    expect(() => readEnv(from({ SMTP_URL: 'desk:s3cret@mail' }))).not.toThrow(/s3cret/);
  });

  test('every fault is told at once and a secret is never printed', () => {
    expect(settingsRefused(from({ PORT: 'x', ARAINFO_SECRET: 'topsecret' }))).toEqual(['PORT', 'ARAINFO_SECRET']);
    expect(() => readEnv(from({ ARAINFO_SECRET: 'topsecret' }))).not.toThrow(/topsecret/);
  });
});
