import { answerCommand } from '#app/_server/answer-command.ts';
import { readJson } from '#app/_server/read-json.ts';
import { saveArticle } from '#domain/articles/commands/save-article';
import { parseSave } from '#domain/articles/input';
import { formatTime } from '#lib/text/dates';

type Context = { params: Promise<{ id: string }> };

/** Saves what was written; `{version, revision, savedAt}` with the time in Almaty, 409 where somebody saved a newer text. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const articleId = Number((await params).id) || 0;
    const save = parseSave(await readJson(request));
    const { name, ...written } = save;
    const saved = await saveArticle(actor, { articleId, ...written, ...(name ? { name } : {}) }, new Date());
    return Response.json({ version: saved.version, revision: saved.revision, savedAt: formatTime(saved.savedAt) });
  });
}
