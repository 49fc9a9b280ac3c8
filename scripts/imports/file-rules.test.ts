import { describe, expect, test } from 'vitest';
import { fileViolations } from './file-rules.ts';

const lines = (count: number) => 'const a = 1;\n'.repeat(count);

describe('file rules', () => {
  test('a barrel is caught by its name and by what it does', () => {
    expect(fileViolations('components/reader/index.ts', '')).toHaveLength(1);
    expect(fileViolations('components/reader/all.ts', "export * from './list.tsx';\n")).toHaveLength(1);
  });

  test("'use client' stands in *.client.tsx and nowhere else", () => {
    expect(fileViolations('components/dashboard/edit.client.tsx', "'use client';\n")).toEqual([]);
    expect(fileViolations('components/dashboard/edit.client.tsx', "/* licence */\n'use client';\n")).toEqual([]);
    expect(fileViolations('components/dashboard/edit.tsx', "'use client';\n")).toHaveLength(1);
    expect(fileViolations('components/dashboard/edit.ts', '// x\n"use client";\n')).toHaveLength(1);
    expect(fileViolations('components/dashboard/edit.client.tsx', 'export {};\n')).toHaveLength(1);
  });

  test('the error boundaries Next demands may be client components', () => {
    expect(fileViolations('app/[locale]/error.tsx', "'use client';\n")).toEqual([]);
    expect(fileViolations('app/global-error.tsx', "'use client';\n")).toEqual([]);
    expect(fileViolations('components/reader/error.tsx', "'use client';\n")).toHaveLength(1);
  });

  test('400 lines pass and 401 fail, unless the file is data', () => {
    expect(fileViolations('lib/a.ts', lines(400))).toEqual([]);
    expect(fileViolations('lib/a.ts', lines(401))).toHaveLength(1);
    expect(fileViolations('components/ui/a.css', lines(401))).toHaveLength(1);
    expect(fileViolations('db/seed/stories/a.ts', lines(900))).toEqual([]);
    expect(fileViolations('messages/kk/reader.json', lines(900))).toEqual([]);
  });
});
