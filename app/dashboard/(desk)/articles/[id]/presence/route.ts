import { answerCommand } from '#app/_server/answer-command.ts';
import { noteEditing } from '#domain/presence/commands/note-editing';
import { listEditors } from '#domain/presence/queries';

type Context = { params: Promise<{ id: string }> };

/** Notes that the caller has the article open, and names who else has. */
export function POST(_: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const articleId = Number((await params).id) || 0;
    const now = new Date();
    await noteEditing(actor, articleId, now);
    const editors = await listEditors(actor, articleId, now);
    return Response.json({ editors: editors.map((editor) => editor.name) });
  });
}
