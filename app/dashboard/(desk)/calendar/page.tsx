import type { Metadata } from 'next';
import { deskWords } from '#app/_server/desk-words.ts';
import { requireActor } from '#app/_server/require-actor.ts';
import styles from '#components/dashboard/calendar/calendar.module.css';
import { CalendarDay } from '#components/dashboard/calendar/calendar-day.tsx';
import { LinkButton } from '#components/ui/button.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { Stack } from '#components/ui/panel.tsx';
import { countByDay } from '#domain/listings/queries';
import { listScheduled } from '#domain/today/queries';
import { capitalize } from '#lib/text/capitalize';
import { almatyDay, almatyDayRange, almatyWeekday, formatDateLong } from '#lib/text/dates';
import { plannedEntry } from './planned-entry.ts';

type Props = { searchParams: Promise<{ week?: string | string[] }> };

const dayMs = 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: deskWords((await requireActor()).user.lang, 'Calendar')('title') };
}

export default async function CalendarPage({ searchParams }: Props) {
  const { actor, user } = await requireActor();
  const { lang } = user;
  const t = deskWords(lang, 'Calendar');
  const untitled = deskWords(lang, 'Articles')('head.untitled');
  const now = new Date();
  const today = almatyDay(now);
  const days = weekOf(String((await searchParams).week ?? ''), today);
  const [first = today, last = today] = [days[0], days.at(-1)];
  const moments = await listScheduled(actor, almatyDayRange(first).from, almatyDayRange(last).to);
  const published = await countPublished(first, dayAfter(last, 1));
  return (
    <Stack>
      <PageHead title={t('title')} lead={t('lead')} />
      <nav className={styles.weeks} aria-label={t('weeks')}>
        <LinkButton href={`/dashboard/calendar?week=${dayAfter(first, -7)}`}>{t('previous')}</LinkButton>
        <LinkButton href="/dashboard/calendar">{t('today')}</LinkButton>
        <LinkButton href={`/dashboard/calendar?week=${dayAfter(first, 7)}`}>{t('next')}</LinkButton>
      </nav>
      <ol className={styles.days}>
        {days.map((day) => (
          <CalendarDay
            key={day}
            {...{ words: t, untitled, isToday: day === today, published: published.get(day) ?? 0 }}
            heading={capitalize(formatDateLong(almatyDayRange(day).from, lang))}
            entries={moments
              .filter((moment) => almatyDay(moment.at) === day)
              .map((moment) => plannedEntry(moment, now, lang, false))}
          />
        ))}
      </ol>
    </Stack>
  );
}

/** The seven days from Monday of the week in which `day` lies; of this week where `day` is none. */
function weekOf(day: string, today: string): string[] {
  const start = isDay(day) ? day : today;
  const monday = dayAfter(start, 1 - almatyWeekday(almatyDayRange(start).from));
  return Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
}

function dayAfter(day: string, amount: number): string {
  return almatyDay(new Date(almatyDayRange(day).from.getTime() + (amount + 0.5) * dayMs));
}

function isDay(day: string): boolean {
  try {
    return almatyDayRange(day).from.getTime() > 0;
  } catch {
    return false;
  }
}

async function countPublished(from: string, to: string): Promise<Map<string, number>> {
  const counts = await countByDay('kk', from, to);
  for (const [day, count] of await countByDay('ru', from, to)) counts.set(day, (counts.get(day) ?? 0) + count);
  return counts;
}
