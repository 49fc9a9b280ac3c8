import { answerCommand } from '#app/_server/answer-command.ts';
import { readJson } from '#app/_server/read-json.ts';
import { parseQuestion } from '#domain/spelling/input';
import { checkTexts, suggestWords } from '#domain/spelling/queries';
import { readEnv } from '#lib/env';

/** For the editor: `{lang, texts}` gives `{findings, missing}`, `{lang, word}` gives `{suggestions}`. */
export function POST(request: Request): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const question = parseQuestion(await readJson(request));
    const { varFolder } = readEnv(process.env);
    if ('texts' in question) return Response.json(await checkTexts(actor, varFolder, question));
    return Response.json({ suggestions: await suggestWords(actor, varFolder, question) });
  });
}
