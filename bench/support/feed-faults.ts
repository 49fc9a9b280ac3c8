import { feedLength } from '#domain/feeds/rules';
import { listStoryIds } from '#domain/listings/queries';
import { everything, listOf } from '#domain/listings/rules';
import { listRubrics } from '#domain/rubrics/queries';
import { langs } from '#lib/lang';
import { rubricPath, withLang } from '#lib/paths';
import { getPlain } from './http.ts';
import type { Paper } from './paper.ts';

/** Where the feed of the paper or of a rubric does not hold the newest articles of its list, in order. */
export async function faultsOfFeeds(paper: Paper): Promise<string[]> {
  const rubrics = await listRubrics();
  const faults: string[] = [];
  for (const lang of langs) {
    const feeds = [
      { path: withLang(lang, '/feed.json'), list: everything },
      ...rubrics.map(({ id, slug, isStream }) => ({
        path: `${rubricPath(lang, slug)}/feed.json`,
        list: isStream ? everything : listOf.rubric(id),
      })),
    ];
    for (const { path, list } of feeds) {
      const wanted = await listStoryIds(list, lang, { limit: feedLength });
      const { body } = await getPlain(paper.url + path);
      const items: { id: string }[] = JSON.parse(body.toString()).items;
      const found = items.map((item) => Number(item.id.split('/').at(-1)));
      if (JSON.stringify(found) !== JSON.stringify(wanted)) faults.push(`${path} holds ${found}, not ${wanted}`);
    }
  }
  return faults;
}
