import { describe, expect, test } from 'vitest';
import { outsideNode, requirePossibleNode, runsTypeScript } from './node.mjs';
import { root } from './root.mjs';

describe('which Node can run the paper', () => {
  test.each([
    ['v22.18.0', true],
    ['v22.17.1', false],
    ['v23.5.0', false],
    ['v23.6.0', true],
    ['v24.0.0', true],
    ['v26.1.0', true],
    ['v20.20.2', false],
    ['v16.0.0', false],
  ])('%s: %s', (version, can) => {
    expect(runsTypeScript(version)).toBe(can);
  });

  test('an old Node is enough where the platform package brings a new one', () => {
    expect(() => requirePossibleNode({ version: 'v20.1.0', platform: 'linux', arch: 'x64' })).not.toThrow();
  });

  test('elsewhere an old Node is refused in Kazakh, Russian and English', () => {
    const old = { version: 'v20.1.0', platform: 'darwin', arch: 'arm64' };
    expect(() => requirePossibleNode(old)).toThrow(/тым ескі[\s\S]*слишком старый[\s\S]*is too old/);
  });

  test('packages are replaced by a Node that does not stand among them', () => {
    const inside = `${root}/node_modules/.bin/node`;
    expect(outsideNode('/paper', { npm_node_execpath: '/paper/node_modules/.bin/node', PATH: '' })).toBe(
      process.execPath,
    );
    expect(outsideNode(root, { npm_node_execpath: inside, PATH: '' })).not.toBe(inside);
  });
});
