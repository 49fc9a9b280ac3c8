const minuteMs = 60_000;
const fixedOffsetSince = Date.UTC(2024, 1, 29, 18);
const fixedOffsetMinutes = 300;

let historic: Intl.DateTimeFormat | undefined;

/** A moment as the clock on the wall in Almaty shows it; `month` 1–12, `weekday` 1 (Monday) – 7 (Sunday). */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  weekday: number;
};

/** Minutes Almaty is ahead of UTC: 300 since 1 March 2024, before that from the runtime's time-zone data (server only). */
export function almatyOffsetMinutes(ms: number): number {
  if (ms >= fixedOffsetSince) return fixedOffsetMinutes;
  historic ??= new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Almaty',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const part: Record<string, number> = {};
  for (const { type, value } of historic.formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return (Date.UTC(year, month - 1, day, hour, minute) - Math.floor(ms / minuteMs) * minuteMs) / minuteMs;
}

/** What the wall clock in Almaty shows at a moment; throws RangeError on an invalid date. */
export function almatyWallTime(date: Date): WallTime {
  const ms = date.getTime();
  if (Number.isNaN(ms)) throw new RangeError('Invalid date');
  const wall = new Date(ms + almatyOffsetMinutes(ms) * minuteMs);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay() || 7,
  };
}

/** The moment at which Almaty's wall clock shows the time given as if it were UTC milliseconds; of a repeated hour the later one. */
export function fromAlmatyWall(wallMs: number): Date {
  const guess = wallMs - almatyOffsetMinutes(wallMs - fixedOffsetMinutes * minuteMs) * minuteMs;
  return new Date(wallMs - almatyOffsetMinutes(guess) * minuteMs);
}
