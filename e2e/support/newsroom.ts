import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIRequestContext } from '@playwright/test';
import type { SeedStory } from '../../db/seed/types.ts';
import { type Lang, type Localized, langs } from '../../lib/lang.ts';
import { slugify } from '../../lib/text/slug.ts';

export type DemoStory = {
  id: number;
  seed: SeedStory;
  /** Null where the story has no edition in that language. */
  path: Localized<string | null>;
};

/** The demo newsroom as readers see it. */
export type Newsroom = {
  stories: DemoStory[];
  story(key: string): DemoStory;
  /** The address of a story's edition; throws where there is none. */
  path(key: string, lang: Lang): string;
  /** A day on which something was published, `YYYY-MM-DD` in Almaty. */
  day: Localized<string>;
};

const storiesFolder = join(import.meta.dirname, '../../db/seed/stories');

/** Finds every demo story's number and addresses by the headlines in the stream of everything. */
export async function readNewsroom(request: APIRequestContext): Promise<Newsroom> {
  const seeds = await readSeeds();
  const links = { kk: await streamLinks(request, 'kk'), ru: await streamLinks(request, 'ru') };
  const stories = seeds.map((seed) => demoStory(seed, links));
  const story = (key: string): DemoStory => {
    const found = stories.find((each) => each.seed.key === key);
    if (!found) throw new Error(`The demo newsroom has no story ${key}.`);
    return found;
  };
  const path = (key: string, lang: Lang): string => {
    const found = story(key).path[lang];
    if (found === null) throw new Error(`The story ${key} has no ${lang} edition.`);
    return found;
  };
  const dayOf = async (lang: Lang) => publishedDay(await (await request.get(path('kone-qala', lang))).text());
  return { stories, story, path, day: { kk: await dayOf('kk'), ru: await dayOf('ru') } };
}

async function readSeeds(): Promise<SeedStory[]> {
  const files = readdirSync(storiesFolder).filter((file) => file.endsWith('.ts'));
  const load = (file: string): Promise<{ story: SeedStory }> => import(pathToFileURL(join(storiesFolder, file)).href);
  return (await Promise.all(files.map(load))).map((module) => module.story);
}

/** Slug to path, of every article in the stream. */
async function streamLinks(request: APIRequestContext, lang: Lang): Promise<Map<string, string>> {
  const links = new Map<string, string>();
  for (let page = 1; ; page += 1) {
    const stream = `${lang === 'ru' ? '/ru' : ''}/category/zhanalyqtar${page === 1 ? '' : `?page=${page}`}`;
    const response = await request.get(stream);
    if (response.status() === 404 && page > 1) return links;
    if (!response.ok()) throw new Error(`${stream} answered ${response.status()}.`);
    for (const [, path = '', slug = ''] of (await response.text()).matchAll(/href="((?:\/ru)?\/\d+\/([^"]+))"/g))
      links.set(slug, path);
  }
}

function demoStory(seed: SeedStory, links: Localized<Map<string, string>>): DemoStory {
  const pathIn = (lang: Lang) => (seed[lang] ? (links[lang].get(slugify(seed[lang].title)) ?? null) : null);
  const path = { kk: pathIn('kk'), ru: pathIn('ru') };
  for (const lang of langs)
    if (seed[lang] && path[lang] === null) throw new Error(`The stream lacks the ${lang} edition of ${seed.key}.`);
  return { id: Number(/\d+/.exec(path.kk ?? '')?.[0]), seed, path };
}

function publishedDay(html: string): string {
  const day = /"datePublished":"(\d{4}-\d\d-\d\d)/.exec(html)?.[1];
  if (!day) throw new Error('The article does not say when it was published.');
  return day;
}
