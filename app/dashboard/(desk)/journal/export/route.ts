import { answerCommand } from '#app/_server/answer-command.ts';
import { listActsAfter } from '#domain/audit/queries';
import { csvHead, csvLine } from '#domain/audit/rules';
import type { ActFilters } from '#domain/audit/types';
import { requireMay } from '#domain/sessions/policy';
import type { Actor } from '#domain/sessions/types';
import { almatyDay } from '#lib/text/dates';
import { readActFilters } from '../_view/act-filters.ts';

const perPiece = 1_000;
const byteOrderMark = '\ufeff';

/** The whole journal, or what the filters leave of it, as CSV that spreadsheets open: written piece by piece. */
export async function GET(request: Request): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    requireMay(actor, 'journal.read');
    const filters = readActFilters(Object.fromEntries(new URL(request.url).searchParams));
    const name = `journal-${almatyDay(new Date())}.csv`;
    return new Response(streamOf(lines(actor, filters)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      },
    });
  });
}

async function* lines(actor: Actor, filters: ActFilters): AsyncGenerator<string> {
  yield byteOrderMark + csvHead;
  for (let afterId = 0; ; ) {
    const acts = await listActsAfter(actor, filters, { afterId, limit: perPiece });
    yield acts.map(csvLine).join('');
    const last = acts.at(-1);
    if (!last || acts.length < perPiece) return;
    afterId = last.id;
  }
}

/** Reads on only when the client has taken the last piece. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}
