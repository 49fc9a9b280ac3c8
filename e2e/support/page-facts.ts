import type { APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';

export type Facts = Record<string, unknown>;

/** What a page tells machines about itself, read without a browser. */
export type PageFacts = { document: Document; head: HeadFacts; data: unknown[]; nodes: Facts[] };

type HeadFacts = { title: string; meta: (name: string) => string[]; link: (rel: string) => string[] };

export async function readFacts(request: APIRequestContext, path: string): Promise<PageFacts> {
  const { document } = parseHTML(await (await request.get(path)).text());
  const all = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const data = scripts.map((script) => JSON.parse(script.textContent ?? ''));
  return {
    document,
    head: {
      title: document.title,
      meta: (name) => all(`head > meta[name="${name}"], head > meta[property="${name}"]`, 'content'),
      link: (rel) => all(`head > link[rel="${rel}"]`, 'href'),
    },
    data,
    nodes: data.flatMap((each) => each['@graph'] ?? [each]),
  };
}

/** The words of an element as a reader sees them, on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return oneLine(element?.textContent ?? '');
}

/** The one node of a type. */
export function nodeOf(facts: PageFacts, type: string): Facts {
  const found = facts.nodes.filter((node) => node['@type'] === type);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes are ${type}.`);
  return found[0];
}

/** A text without soft hyphens and with every run of white space, also of no-break spaces, as one space. */
export function oneLine(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** When the times of an element are, as machines read them. */
export function timesOf(element: Element | null | undefined): (string | null)[] {
  return [...(element?.querySelectorAll('time') ?? [])].map((time) => time.getAttribute('dateTime'));
}

/** The links to those who wrote an article, without photographers and translators, whose part is named before them. */
export function bylinesOf(main: Element | null): Element[] {
  const links = [...(main?.querySelectorAll('header a[rel=author]') ?? [])];
  return links.filter((link) => link.parentElement?.querySelector('small') === null);
}
