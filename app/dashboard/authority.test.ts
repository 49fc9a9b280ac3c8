import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedRoles } from '#domain/sessions/policy';
import { deskMessages } from '#i18n/desk-messages';
import { langs } from '#lib/lang';
import { listFiles } from '../../scripts/files.ts';

const root = join(import.meta.dirname, '../..');
const files = listFiles(root).filter((file) => /^app\/.*\.tsx?$/.test(file) && !file.endsWith('.test.ts'));
const sourceOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** Open to those who are not signed in, each with a check of its own: passwords, codes, one-time links, signed previews, limits. */
const open = {
  actions: ['app/dashboard/login/', 'app/dashboard/setup/', 'app/dashboard/link/'],
  functions: ['changeLangAction'],
  pages: ['app/dashboard/login/', 'app/dashboard/setup/', 'app/dashboard/link/'],
};
const isIn = (file: string, folders: string[]) => folders.some((folder) => file.startsWith(folder));

/** One's own account and signing out are open to those who must still turn the second factor on; all else is not. */
const gateOf = (file: string) =>
  /^app\/dashboard\/(actions|\(desk\)\/account\/.*)\.tsx?$/.test(file) ? 'requireSignedIn' : 'requireActor';

/** Each exported function of a file with its text up to the next one. */
function exportedFunctions(source: string): { name: string; body: string }[] {
  return source
    .split(/^export (?=async function|function)/m)
    .slice(1)
    .map((body) => ({ name: /function (\w+)/.exec(body)?.[1] ?? '', body }));
}

test('every server action of the desk asks first who acts', () => {
  const actions = files.filter((file) => /^'use server';/m.test(sourceOf(file)) && !isIn(file, open.actions));
  expect(actions.length).toBeGreaterThanOrEqual(3);
  const careless = actions.flatMap((file) =>
    exportedFunctions(sourceOf(file))
      .filter(({ name }) => !open.functions.includes(name))
      .filter(({ body }) => /\bawait (\w+)/.exec(body)?.[1] !== gateOf(file))
      .map(({ name }) => `${file}: ${name}`),
  );
  expect(careless).toEqual([]);
});

test('every route handler of the desk and the API asks who acts', () => {
  const routes = files.filter((file) => /^app\/(api|dashboard)\/.*route\.ts$/.test(file));
  const careless = routes.filter((file) => !/\b(requireActor|findActor|answerCommand)\(/.test(sourceOf(file)));
  expect(careless).toEqual([]);
});

test('every page of the desk asks who is there', () => {
  const pages = files.filter((file) => /^app\/dashboard\/.*page\.tsx$/.test(file) && !isIn(file, open.pages));
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.filter((file) => !sourceOf(file).includes(`${gateOf(file)}(`))).toEqual([]);
});

test('every right that can be denied has words in the journal', () => {
  for (const lang of langs) {
    const rights = JSON.parse(JSON.stringify(deskMessages(lang).Journal)).rights;
    const named = Object.entries<object>(rights).flatMap(([noun, verbs]) =>
      Object.keys(verbs).map((verb) => `${noun}.${verb}`),
    );
    expect(named.sort()).toEqual(Object.keys(allowedRoles).sort());
  }
});
