import { everything, tagOfList } from '#domain/listings/rules';
import { scriptsTag } from '#domain/script-exceptions/rules';
import { settingsTag } from '#domain/settings/rules';
import { listMapLists } from '#domain/sitemaps/queries';
import { mapListsTag } from '#domain/sitemaps/rules';
import { type ListedNoun, listedNouns, type MapList } from '#domain/sitemaps/types';
import { langOfEdition, scripts } from '#lib/editions';
import { type Lang, langs } from '#lib/lang';
import { authorPath, feedPath, homePath, placePath, rubricPath, tagPath } from '#lib/paths';
import { type XmlElement, xmlDocument } from '#lib/xml';
import { createFaceReader } from '../scripts/read-face.ts';
import { type DocumentFace, plainFace, scriptFace } from './document-face.ts';
import type { DocumentSite } from './document-site.ts';

const maxFeeds = 5_000;
const pathOf: Record<ListedNoun, (lang: Lang, slug: string) => string> = {
  rubrics: rubricPath,
  places: placePath,
  tags: tagPath,
  authors: authorPath,
};

/** Every feed of the site, by edition and by what it is of: http://opml.org/spec2.opml */
export async function opml({ origin, settings }: DocumentSite): Promise<{ text: string; tags: string[] }> {
  const lists: [ListedNoun, MapList[]][] = [];
  for (const noun of listedNouns) lists.push([noun, await listMapLists(noun, { limit: maxFeeds, offset: 0 })]);
  const outline = (await listFaces(origin)).map((face) => {
    const lang = langOfEdition(face.edition);
    const title = face.say(settings.name[lang]);
    const site = feed(title, face.to(feedPath(homePath(lang))), face.to(homePath(lang)), origin);
    const others = lists.flatMap(([noun, all]) =>
      all
        .filter((list) => list.changedAt[lang] !== null)
        .map((list) => {
          const path = face.to(pathOf[noun](lang, list.slug));
          return feed(face.say(list.name[lang]), feedPath(path), path, origin);
        }),
    );
    return { '@text': title, '@title': title, '@language': face.edition, outline: [site, ...others] };
  });
  const text = xmlDocument({ opml: { '@version': '2.0', head: { title: settings.name.kk }, body: { outline } } });
  return { text, tags: [...langs.map((lang) => tagOfList(everything, lang)), mapListsTag, scriptsTag, settingsTag] };
}

/** The editions there are, Kazakh in all its scripts first. */
async function listFaces(origin: string): Promise<DocumentFace[]> {
  const readFace = createFaceReader(origin);
  const inScripts: DocumentFace[] = [];
  for (const script of scripts) {
    const face = await readFace(script);
    if (face) inScripts.push(scriptFace(face));
  }
  return [plainFace('kk'), ...inScripts, plainFace('ru')];
}

function feed(text: string, path: string, page: string, origin: string): XmlElement {
  return {
    '@type': 'rss',
    '@text': text,
    '@title': text,
    '@xmlUrl': origin + encodeURI(path),
    '@htmlUrl': origin + encodeURI(page),
  };
}
