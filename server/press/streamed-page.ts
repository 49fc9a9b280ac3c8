type Hole = { id: string; fallback: Part[] };
type Part = string | Hole;
type Level = { parts: Part[]; closes: 'boundary' | 'segment'; depth: number };

/**
 * Puts a page that React streamed out of order back into order without its scripts: what came late
 * (`<div hidden id="S:n">`) goes where it belongs (`<template id="B:n">` or `P:n`); what never came leaves its fallback.
 */
export class StreamedPage {
  readonly #root: Part[] = [];
  readonly #levels: Level[] = [];
  readonly #segments = new Map<string, Part[]>();

  write(text: string): void {
    (this.#levels.at(-1)?.parts ?? this.#root).push(text);
  }

  /** Marks the place of a late part; `withFallback` holds until the boundary's closing comment. */
  openHole(id: string, withFallback: boolean): void {
    const hole: Hole = { id, fallback: [] };
    (this.#levels.at(-1)?.parts ?? this.#root).push(hole);
    if (withFallback) this.#levels.push({ parts: hole.fallback, closes: 'boundary', depth: 1 });
  }

  openSegment(id: string): void {
    const parts: Part[] = [];
    this.#segments.set(id, parts);
    this.#levels.push({ parts, closes: 'segment', depth: 1 });
  }

  /** A boundary comment: `$…` opens, `/$` closes. */
  boundary(opens: boolean): void {
    const level = this.#levels.at(-1);
    if (level?.closes === 'boundary') this.#count(level, opens);
  }

  /** A `<div>` opens or closes; true when it closed the segment itself and must not be written. */
  div(opens: boolean): boolean {
    const level = this.#levels.at(-1);
    return level?.closes === 'segment' && this.#count(level, opens);
  }

  toString(): string {
    return this.#join(this.#root, 0);
  }

  #count(level: Level, opens: boolean): boolean {
    level.depth += opens ? 1 : -1;
    if (level.depth > 0) return false;
    this.#levels.pop();
    return true;
  }

  #join(parts: readonly Part[], depth: number): string {
    if (depth > 50) return '';
    return parts
      .map((part) =>
        typeof part === 'string' ? part : this.#join(this.#segments.get(part.id) ?? part.fallback, depth + 1),
      )
      .join('');
  }
}
