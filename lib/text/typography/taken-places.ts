/** The places of one text that changes were made at. Asking and taking cost the length of the span, however many were taken. */
export class TakenPlaces {
  readonly #units: Uint8Array;
  /** 1 where both neighbours of a gap between units belong to one span: nothing may be put in there. */
  readonly #insides: Uint8Array;
  readonly #insertions = new Set<number>();

  constructor(length: number) {
    this.#units = new Uint8Array(length + 1);
    this.#insides = new Uint8Array(length + 1);
  }

  /** Offsets as in an edit; an empty span is a place where something is put in. */
  take(from: number, to: number): void {
    if (from === to) this.#insertions.add(from);
    this.#units.fill(1, from, to);
    if (to > from) this.#insides.fill(1, from + 1, to);
  }

  isFree(from: number, to: number): boolean {
    if (from === to) return this.#insides[from] === 0 && !this.#insertions.has(from);
    for (let at = from; at < to; at++)
      if (this.#units[at] === 1 || (at > from && this.#insertions.has(at))) return false;
    return true;
  }
}
