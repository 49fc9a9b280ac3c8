type Font = { view: DataView; tables: Map<string, number> };

/** Opens an uncompressed TrueType or OpenType font. */
export function openFont(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  return { view, tables };
}

/** Glyph numbers by code point; only the Unicode tables of formats 4 and 12 are read. */
export function glyphsByCodePoint(font: Font): Map<number, number> {
  const { view } = font;
  const cmap = offsetOf(font, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(table);
    if (format === 4) readSegments(view, table, glyphs);
    if (format === 12) readGroups(view, table, glyphs);
  }
  return glyphs;
}

/** Ascent, descent (positive) and line gap of the horizontal header, in units of the em. */
export function verticalMetrics(font: Font): { ascent: number; descent: number; lineGap: number } {
  const { view } = font;
  const header = offsetOf(font, 'hhea');
  const em = unitsPerEm(font);
  return {
    ascent: view.getInt16(header + 4) / em,
    descent: -view.getInt16(header + 6) / em,
    lineGap: view.getInt16(header + 8) / em,
  };
}

/** Width of a text set without kerning, in em; a letter the font lacks throws. */
export function textWidth(font: Font, text: string): number {
  const { view } = font;
  const glyphs = glyphsByCodePoint(font);
  const metrics = offsetOf(font, 'hmtx');
  const full = view.getUint16(offsetOf(font, 'hhea') + 34);
  let width = 0;
  for (const letter of text) {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0);
    if (!glyph) throw new Error(`no glyph for ${letter}`);
    width += view.getUint16(metrics + Math.min(glyph, full - 1) * 4);
  }
  return width / unitsPerEm(font);
}

function unitsPerEm(font: Font): number {
  return font.view.getUint16(offsetOf(font, 'head') + 18);
}

function offsetOf(font: Font, table: string): number {
  const offset = font.tables.get(table);
  if (offset === undefined) throw new Error(`no table ${table}`);
  return offset;
}

function readSegments(view: DataView, table: number, glyphs: Map<number, number>): void {
  const double = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + double + 2;
  for (let i = 0; i < double; i += 2) {
    const delta = view.getInt16(starts + double + i);
    const rangeAt = starts + 2 * double + i;
    const range = view.getUint16(rangeAt);
    const start = view.getUint16(starts + i);
    for (let code = start; code <= view.getUint16(ends + i) && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function readGroups(view: DataView, table: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const at = table + 16 + i * 12;
    const start = view.getUint32(at);
    for (let code = start; code <= view.getUint32(at + 4); code++)
      glyphs.set(code, view.getUint32(at + 8) + code - start);
  }
}
