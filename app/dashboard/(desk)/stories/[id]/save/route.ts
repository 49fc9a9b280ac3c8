import { answerCommand } from '#app/_server/answer-command.ts';
import { readJson } from '#app/_server/read-json.ts';
import { changeStory } from '#domain/stories/commands/change-story';
import { parseStoryChange } from '#domain/stories/input';

type Context = { params: Promise<{ id: string }> };

/** Saves what the languages of a story share; `{version}`, 409 with the newest version where somebody changed it meanwhile. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const storyId = Number((await params).id) || 0;
    const change = parseStoryChange(await readJson(request));
    return Response.json(await changeStory(actor, { storyId, ...change }, new Date()));
  });
}
