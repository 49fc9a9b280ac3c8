import { describe, expect, test } from 'vitest';
import { latestChange } from '#db/changes';
import { database } from '#db/client';
import { onBothEngines } from '#db/testing';
import { actorOf, now } from '#domain/testing';
import { changeRobotsPolicy } from './commands/change-robots-policy.ts';
import { changeSecuritySettings } from './commands/change-security-settings.ts';
import { changeSiteSettings } from './commands/change-site-settings.ts';
import { parseRobotsPolicy, parseSecuritySettings, parseSiteSettings } from './input.ts';
import { getRobotsPolicy, getSecuritySettings } from './queries.ts';
import { manifestText, robotsText, telegramChannel, unnamedSite, unsaidByLaw } from './rules.ts';

const admin = actorOf('admin');

onBothEngines('settings', () => {
  test('name in the journal what was changed', async () => {
    await changeSiteSettings(
      admin,
      { ...unnamedSite, phone: '+7 7262 00-00-01', motto: { kk: 'Ар', ru: 'Честь' } },
      now,
    );
    const { db, t } = database();
    const [act] = await db.select({ details: t.audit.details }).from(t.audit);
    expect(act?.details).toEqual({ changed: ['motto', 'phone'] });
  });

  test('the policy for robots is open until somebody chooses another; no page changes', async () => {
    expect(await getRobotsPolicy()).toBe('open');
    await changeRobotsPolicy(admin, 'closed', now);
    await changeRobotsPolicy(admin, 'no-ai-training', now);
    expect(await getRobotsPolicy()).toBe('no-ai-training');
    expect(await latestChange()).toBe(0);
  });

  test('nobody needs a second factor until somebody says who', async () => {
    expect(await getSecuritySettings()).toEqual({ mandatorySecondFactor: [] });
    await changeSecuritySettings(admin, { mandatorySecondFactor: ['admin', 'chief'] }, now);
    expect(await getSecuritySettings()).toEqual({ mandatorySecondFactor: ['admin', 'chief'] });
  });

  test.each(['reporter', 'editor', 'chief'] as const)('are not for a %s to change', async (role) => {
    const actor = actorOf(role);
    await expect(changeRobotsPolicy(actor, 'closed', now)).rejects.toMatchObject({ code: 'forbidden' });
    const nobody = { mandatorySecondFactor: [] };
    await expect(changeSecuritySettings(actor, nobody, now)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await getRobotsPolicy()).toBe('open');
  });
});

describe('what an admin types', () => {
  test('is cleaned; an empty network is none', () => {
    const typed = {
      ...unnamedSite,
      name: { kk: ' Ақ  жол ', ru: 'Ак жол' },
      socials: { vk: '', telegram: 'https://t.me/a' },
    };
    expect(parseSiteSettings(typed)).toMatchObject({
      name: { kk: 'Ақ жол', ru: 'Ак жол' },
      socials: { vk: null, telegram: 'https://t.me/a' },
    });
  });

  test.each([
    [{ name: { kk: '', ru: 'а' } }, 'name.kk', 'required'],
    [{ motto: { kk: 'а'.repeat(201), ru: '' } }, 'motto.kk', 'too-long'],
    [{ email: 'a@b' }, 'email', 'bad-email'],
    [{ phone: 'қоңырау шал' }, 'phone', 'bad-value'],
    [{ ageMark: '99+' }, 'ageMark', 'bad-value'],
    [{ mastheadFace: 'comic' }, 'mastheadFace', 'bad-value'],
    [{ socials: { vk: 'javascript:alert(1)' } }, 'socials.vk', 'bad-address'],
    [{ socials: { vk: 'http://vk.com/a' } }, 'socials.vk', 'bad-address'],
    [{ socials: { myspace: '' } }, 'socials', 'bad-value'],
    [{ colour: 'red' }, '', 'bad-value'],
  ])('%j is refused', (wrong, field, fault) => {
    expect(() => parseSiteSettings({ ...unnamedSite, ...wrong })).toThrow(
      expect.objectContaining({ code: 'input-invalid', details: { field, fault } }),
    );
  });

  test('policies and roles there are not are refused', () => {
    expect(() => parseRobotsPolicy({ policy: 'none' })).toThrow();
    expect(() => parseSecuritySettings({ mandatorySecondFactor: ['system'] })).toThrow();
    expect(parseSecuritySettings({ mandatorySecondFactor: ['chief', 'chief'] }).mandatorySecondFactor).toEqual([
      'chief',
    ]);
  });
});

test('robots.txt keeps programs that train models out, or everybody, or nobody', () => {
  expect(robotsText('open', 'https://a.kz')).toBe(
    'User-agent: *\nDisallow: /dashboard/\nDisallow: /search\nDisallow: /ru/search\nDisallow: /lat/search\nDisallow: /tote/search\n\n' +
      'Sitemap: https://a.kz/sitemap.xml\nSitemap: https://a.kz/news-sitemap.xml\nSitemap: https://a.kz/ru/news-sitemap.xml\n',
  );
  expect(robotsText('no-ai-training', 'https://a.kz')).toMatch(
    /User-agent: GPTBot\n[\s\S]*Disallow: \/\n\nUser-agent: \*\nDisallow: \/dashboard\//,
  );
  expect(robotsText('closed', 'https://a.kz')).toBe('User-agent: *\nDisallow: /\n');
});

test.each([
  ['https://t.me/arainfo_kz', '@arainfo_kz'],
  ['https://telegram.me/s/arainfo_kz/', '@arainfo_kz'],
  ['https://t.me/+AbCdEf123', null],
  ['https://example.kz/arainfo', null],
  [null, null],
])('the Telegram channel of %s is %s', (telegram, channel) => {
  expect(telegramChannel({ socials: { telegram } })).toBe(channel);
});

test('the manifest is called after the paper', () => {
  const named = { name: { kk: 'Ақ жол', ru: 'Ак жол' }, tagline: { kk: 'облыстық газет', ru: 'областная газета' } };
  expect(JSON.parse(manifestText(named))).toMatchObject({ name: 'Ақ жол – облыстық газет', short_name: 'Ақ жол' });
  expect(JSON.parse(manifestText(unnamedSite)).name).toBe('Arainfo');
});

test('what the law asks for and nobody has said is named by its field', () => {
  const said = { kk: 'а', ru: 'а' };
  const whole = {
    ...unnamedSite,
    owner: said,
    editor: said,
    certificate: said,
    address: said,
    phone: '+7 7262 00-00-01',
  };
  expect(unsaidByLaw(whole)).toEqual([]);
  expect(unsaidByLaw({ ...whole, certificate: { kk: 'а', ru: '' }, phone: '' })).toEqual(['certificate.ru', 'email']);
  expect(unsaidByLaw(unnamedSite)).toHaveLength(9);
});
