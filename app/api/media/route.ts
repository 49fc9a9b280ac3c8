import { answerCommand } from '#app/_server/answer-command.ts';
import { libraryEntry } from '#app/_server/library-entry.ts';
import { readLibraryFilter } from '#app/_server/library-filter.ts';
import type { LibraryAnswer } from '#components/dashboard/media/library-entry.ts';
import { listMedia, listMediaByIds } from '#domain/media/queries/library';
import { isLang } from '#lib/lang';

/** The library as JSON: `?q&kind&missing&mine&page`, or `?ids=1,2` for what a text shows; words in `?lang`. */
export function GET(request: Request): Promise<Response> {
  return answerCommand(async ({ actor, user }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const lang = isLang(query.lang) ? query.lang : user.lang;
    const found = query.ids === undefined ? await listMedia(actor, readLibraryFilter(query, actor)) : null;
    const items = found?.items ?? (await listMediaByIds(actor, readIds(query.ids ?? '')));
    const answer: LibraryAnswer = {
      items: items.map((item) => libraryEntry({ actor, user }, item, lang)),
      ...{ total: found?.total ?? items.length, page: found?.page ?? 1, pages: found?.pages ?? 1 },
    };
    return Response.json(answer);
  });
}

function readIds(text: string): number[] {
  return text
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0 && id <= 2_147_483_647);
}
