import { deskWords } from '#app/_server/desk-words.ts';
import type { ImportState } from '#components/dashboard/redirects/redirect-import.client.tsx';
import type { PlannedLine } from '#domain/redirects/commands/import-redirects';
import type { Lang } from '#lib/lang';
import { formatNumber } from '#lib/text/numbers';

/** So many lines are shown, the refused ones first; all of them are counted. */
const maxShown = 300;

type Told = { lang: Lang; text: string; isApplied: boolean };

/** What the form shows after it looked at the lines or wrote them; what was refused stays to be put right. */
export function importState(lines: PlannedLine[], { lang, text, isApplied }: Told): ImportState {
  const t = deskWords(lang, 'Redirects');
  const refused = lines.filter((line) => line.outcome === 'refused');
  const good = lines.filter((line) => line.outcome !== 'refused');
  const writable = good.filter((line) => line.outcome !== 'same').length;
  const counts = { writable, same: good.length - writable, refused: refused.length };
  const said = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, formatNumber(value, lang)]));
  return {
    ok: refused.length === 0 && lines.length > 0,
    message: t(lines.length === 0 ? 'import.nothing' : isApplied ? 'import.applied' : 'import.foreseen', said),
    text: isApplied ? refused.map((line) => line.text).join('\n') : text,
    rows: [...refused, ...good].slice(0, maxShown).map((line) => rowOf(line, t)),
    mayApply: !isApplied && writable > 0,
  };
}

function rowOf(line: PlannedLine, t: ReturnType<typeof deskWords>) {
  const number = String(line.line);
  if (line.outcome === 'refused')
    return { line: number, from: line.text, to: '', outcome: t(`import.faults.${line.fault}`) };
  const outcome =
    line.outcome === 'replaces' ? t('import.replaces', { before: line.before }) : t(`import.${line.outcome}`);
  return { line: number, from: line.from, to: line.to, outcome };
}
