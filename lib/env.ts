import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** The settings of one running paper, checked. */
export type Env = {
  port: number;
  host: string;
  /** Origin of the public site, without a slash at its end: `https://arainfo.kz`. */
  siteUrl: string;
  /** `file:/absolute/path.db` or `postgres://…`. */
  databaseUrl: string;
  /** `file:/absolute/folder` or `s3://bucket/prefix`. */
  mediaUrl: string;
  /** Null: made on first start and kept in `varFolder`. */
  secret: string | null;
  /** The server that takes our e-mail, `smtp://user:word@host:587` or `smtps://…`, and whom it is from; null: no e-mail is sent. */
  mail: MailSettings | null;
  /** Whether an empty database is filled with the demo newsroom. */
  isDemo: boolean;
  /** Addresses of the proxies in front, which are believed when they say whom a request comes from. */
  trustedProxies: string[];
  /** Absolute folder of everything that is data. */
  varFolder: string;
};

/** `from` as it stands in a mail's head: `desk@paper.kz` or `Paper <desk@paper.kz>`. */
export type MailSettings = { url: string; from: string };

/** Settings that cannot be used; the message has one line a fault, Kazakh and Russian. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  readonly settings: string[];

  constructor(faults: Fault[]) {
    super(faults.map(({ name, value, wanted }) => `${name}=${value}: ${wanted.kk} / ${wanted.ru}`).join('\n'));
    this.settings = faults.map(({ name }) => name);
  }
}

type Fault = { name: string; value: string; wanted: { kk: string; ru: string } };

const minSecretLetters = 32;
/** Their values hold a secret and are never printed. */
const secretNames = ['ARAINFO_SECRET', 'SMTP_URL'];

/** Reads the settings out of the environment; an empty variable counts as absent. Throws EnvError with every fault at once. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  const faults: Fault[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined, wanted: Fault['wanted']): T => {
    const value = source[name]?.trim();
    if (!value) return fallback;
    const parsed = parse(value);
    if (parsed === undefined) faults.push({ name, value: secretNames.includes(name) ? '…' : value, wanted });
    return parsed ?? fallback;
  };
  const readMail = (): MailSettings | null => {
    const url = read<string | null>('SMTP_URL', null, parseSmtp, wanted.smtpUrl);
    const from = read<string | null>('MAIL_FROM', null, parseSender, wanted.mailFrom);
    if (url === null || from !== null) return url === null || from === null ? null : { url, from };
    if (!source.MAIL_FROM?.trim()) faults.push({ name: 'MAIL_FROM', value: '', wanted: wanted.mailFrom });
    return null;
  };

  const varFolder = resolve(source.ARAINFO_VAR?.trim() || 'var');
  const port = read('PORT', 3000, parsePort, wanted.port);
  const env: Env = {
    port,
    host: source.HOST?.trim() || '0.0.0.0',
    siteUrl: read('SITE_URL', `http://localhost:${port}`, parseOrigin, wanted.siteUrl),
    databaseUrl: read('DATABASE_URL', `file:${varFolder}/arainfo.db`, parseDatabase, wanted.databaseUrl),
    mediaUrl: read('MEDIA_URL', `file:${varFolder}/media`, parseMedia, wanted.mediaUrl),
    secret: read<string | null>('ARAINFO_SECRET', null, parseSecret, wanted.secret),
    mail: readMail(),
    isDemo: read('ARAINFO_DEMO', true, parseFlag, wanted.isDemo),
    trustedProxies: read('TRUSTED_PROXIES', [], parseAddresses, wanted.trustedProxies),
    varFolder,
  };
  if (faults.length > 0) throw new EnvError(faults);
  return env;
}

const wanted = {
  port: { kk: '1–65535 аралығындағы бүтін сан керек', ru: 'нужно целое число 1–65535' },
  siteUrl: {
    kk: 'жолсыз толық мекенжай керек, мысалы https://arainfo.kz',
    ru: 'нужен полный адрес без пути, например https://arainfo.kz',
  },
  databaseUrl: { kk: 'file:ЖОЛ немесе postgres://… керек', ru: 'нужно file:ПУТЬ или postgres://…' },
  mediaUrl: { kk: 'file:ҚАЛТА немесе s3://bucket/prefix керек', ru: 'нужно file:ПАПКА или s3://bucket/prefix' },
  secret: {
    kk: `кемінде ${minSecretLetters} таңба керек`,
    ru: `нужно не меньше ${minSecretLetters} знаков`,
  },
  smtpUrl: {
    kk: 'smtp://ПАЙДАЛАНУШЫ:ҚҰПИЯСӨЗ@ХОСТ:ПОРТ немесе smtps://… керек',
    ru: 'нужно smtp://ПОЛЬЗОВАТЕЛЬ:ПАРОЛЬ@ХОСТ:ПОРТ или smtps://…',
  },
  mailFrom: {
    kk: 'SMTP_URL берілсе, жіберушінің мекенжайы керек, мысалы Газет <desk@arainfo.kz>',
    ru: 'если задан SMTP_URL, нужен адрес отправителя, например Газета <desk@arainfo.kz>',
  },
  isDemo: { kk: '0 немесе 1 керек', ru: 'нужно 0 или 1' },
  trustedProxies: {
    kk: 'IP мекенжайлары керек, арасы үтірмен, мысалы 127.0.0.1, 10.0.0.2',
    ru: 'нужны IP-адреса через запятую, например 127.0.0.1, 10.0.0.2',
  },
};

function parsePort(value: string): number | undefined {
  const port = Number(value);
  return /^\d+$/.test(value) && port >= 1 && port <= 65_535 ? port : undefined;
}

function parseOrigin(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const { protocol, origin, pathname, search, hash, username } = new URL(value);
  const isBare = pathname === '/' && !search && !hash && !username;
  return isBare && (protocol === 'http:' || protocol === 'https:') ? origin : undefined;
}

function parseDatabase(value: string): string | undefined {
  if (/^postgres(ql)?:\/\/./.test(value)) return value;
  return parseFile(value);
}

function parseMedia(value: string): string | undefined {
  if (/^s3:\/\/[^/]/.test(value)) return value;
  return parseFile(value);
}

function parseFile(value: string): string | undefined {
  const path = value.startsWith('file:') ? value.slice('file:'.length).replace(/^\/\/\//, '/') : '';
  return path === '' ? undefined : `file:${resolve(path)}`;
}

const parseSecret = (value: string) => (value.length >= minSecretLetters ? value : undefined);

function parseSmtp(value: string): string | undefined {
  return /^smtps?:$/.test(URL.canParse(value) ? new URL(value).protocol : '') && new URL(value).hostname !== ''
    ? value
    : undefined;
}

const parseSender = (value: string) =>
  /^(?:[^<>@\p{Cc}]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u.test(value) ? value : undefined;

function parseAddresses(value: string): string[] | undefined {
  const addresses = value.split(/[\s,]+/).filter((each) => each !== '');
  return addresses.every((each) => isIP(each) !== 0) ? addresses : undefined;
}

function parseFlag(value: string): boolean | undefined {
  if (value === '0') return false;
  return value === '1' ? true : undefined;
}
