import { answerCommand } from '#app/_server/answer-command.ts';
import { readJson } from '#app/_server/read-json.ts';
import { namePicture } from '#domain/media/commands/name-picture';

type Context = { params: Promise<{ id: string }> };

/** For the editor of an article: `{lang, alt, credit}` of a picture it shows. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const mediaId = Number((await params).id) || 0;
    await namePicture(actor, mediaId, await readJson(request), new Date());
    return Response.json({});
  });
}
