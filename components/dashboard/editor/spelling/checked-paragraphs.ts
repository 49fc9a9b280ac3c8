import type { Lang } from '#lib/lang';
import type { CheckedTexts, Finding } from '#lib/spelling/types';
import type { Asked } from './ask-spelling.ts';
import type { Source } from './read-sources.ts';

type Ask = (texts: string[]) => Promise<Asked<CheckedTexts>>;

/** What is known of the paragraphs of one article: the same words in the same order are asked about once. */
export class CheckedParagraphs {
  readonly #findings = new Map<string, Finding[]>();
  readonly #missing = new Set<Lang>();

  get findings(): ReadonlyMap<string, Finding[]> {
    return this.#findings;
  }

  /** Languages for which the server has no dictionary. */
  get missing(): Lang[] {
    return [...this.#missing];
  }

  /** Paragraphs nobody asked about yet, each once; those that are gone from the article are forgotten. */
  unknown(sources: readonly Source[]): string[] {
    const texts = new Set(sources.map(({ text }) => text));
    for (const text of this.#findings.keys()) if (!texts.has(text)) this.#findings.delete(text);
    return [...texts].filter((text) => !this.#findings.has(text));
  }

  async learn(texts: string[], ask: Ask): Promise<Asked<null>> {
    const asked = await ask(texts);
    if (!asked.ok) return asked;
    for (const [index, text] of texts.entries()) this.#findings.set(text, asked.answer.findings[index] ?? []);
    for (const lang of asked.answer.missing) this.#missing.add(lang);
    return { ok: true, answer: null };
  }

  forget(): void {
    this.#findings.clear();
    this.#missing.clear();
  }
}
