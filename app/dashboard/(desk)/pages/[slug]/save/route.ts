import { answerCommand } from '#app/_server/answer-command.ts';
import { readJson } from '#app/_server/read-json.ts';
import { changePage } from '#domain/pages/commands/change-page';
import { parsePageSave } from '#domain/pages/input';
import { formatTime } from '#lib/text/dates';

type Context = { params: Promise<{ slug: string }> };

/** Saves a page and thereby shows it to readers; `{revision, savedAt}` with the time in Almaty, 409 where somebody saved meanwhile. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const slug = decodeURIComponent((await params).slug);
    const now = new Date();
    const revision = await changePage(actor, { slug, ...parsePageSave(await readJson(request)) }, now);
    return Response.json({ revision, savedAt: formatTime(now) });
  });
}
