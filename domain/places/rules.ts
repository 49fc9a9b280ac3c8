import { everything, tagOfList } from '#domain/listings/rules';
import { langs } from '#lib/lang';

/** Tags of the pages that name all places: the front pages, filed under the list of everything. */
export const placesTags: readonly string[] = langs.map((lang) => tagOfList(everything, lang));
