import { describe, expect, test } from 'vitest';
import { directionViolation } from './direction.ts';

const own = (file: string, target: string, isType = false) =>
  directionViolation(file, { target, isPackage: false, isType });
const bare = (file: string, target: string) => directionViolation(file, { target, isPackage: true, isType: false });

describe('import direction', () => {
  test.each([
    ['app/[locale]/page.tsx', 'domain/articles/queries'],
    ['app/dashboard/(desk)/articles/actions.ts', 'domain/articles/commands/publish-article'],
    ['app/[locale]/page.tsx', 'components/reader/front/front-page'],
    ['components/reader/article/body.tsx', 'domain/body/types'],
    ['components/reader/article/body.tsx', 'components/ui/button'],
    ['domain/articles/queries.ts', 'db/client'],
    ['domain/articles/queries.ts', 'domain/authors/types'],
    ['db/seed/fill.ts', 'domain/articles/commands/create-article'],
    ['server/main.ts', 'domain/changes/queries'],
    ['cli/import.ts', 'db/client'],
    ['i18n/request.ts', 'messages/kk/reader.json'],
    ['components/reader/x.test.tsx', 'db/testing'],
  ])('%s may import %s', (file, target) => {
    expect(own(file, target)).toBeNull();
  });

  test.each([
    ['components/reader/list.tsx', 'domain/articles/queries'],
    ['components/dashboard/edit.client.tsx', 'domain/articles/commands/save-draft'],
    ['components/reader/list.tsx', 'db/client'],
    ['components/reader/list.tsx', 'app/[locale]/page'],
    ['components/reader/list.tsx', 'components/dashboard/table'],
    ['components/dashboard/table.tsx', 'components/reader/list'],
    ['app/[locale]/page.tsx', 'app/dashboard/require-actor'],
    ['app/dashboard/page.tsx', 'components/reader/list'],
    ['components/ui/button.tsx', 'domain/articles/types'],
    ['domain/articles/queries.ts', 'server/press/change-watch'],
    ['domain/articles/rules.ts', 'domain/articles/queries'],
    ['domain/articles/input.ts', 'db/client'],
    ['db/client.ts', 'domain/articles/queries'],
    ['lib/text/slug.ts', 'domain/articles/types'],
    ['lib/log.ts', 'db/client'],
    ['server/main.ts', 'components/reader/list'],
    ['server/main.ts', 'cli/import'],
    ['cli/main.ts', 'app/api/health/route'],
    ['domain/articles/queries.ts', 'messages/kk/reader.json'],
  ])('%s may not import %s', (file, target) => {
    expect(own(file, target)).not.toBeNull();
  });

  test('a column may carry a type of the domain, not its code', () => {
    expect(own('db/schema/sqlite/articles.ts', 'domain/body/types', true)).toBeNull();
    expect(own('db/schema/sqlite/articles.ts', 'domain/body/types', false)).not.toBeNull();
    expect(own('db/schema/sqlite/articles.ts', 'domain/articles/queries', true)).not.toBeNull();
  });

  test.each([
    ['domain/articles/rules.ts', 'react'],
    ['db/client.ts', 'next/cache'],
    ['lib/log.ts', 'next/headers'],
    ['server/main.ts', 'react-dom/server'],
    ['cli/main.ts', 'next'],
    ['server/main.ts', 'next-intl/server'],
  ])('%s does not know %s', (file, name) => {
    expect(bare(file, name)).not.toBeNull();
  });

  test('the server may start the renderer, and a package with a similar name is another one', () => {
    expect(bare('server/main.ts', 'next')).toBeNull();
    expect(bare('lib/log.ts', 'nextcloud')).toBeNull();
  });
});
