import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, productionEnv } from './setup/build.mjs';
import { runInFront } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { chooseNode, requirePossibleNode } from './setup/node.mjs';
import { root } from './setup/root.mjs';
import { enter, Obstacle } from './setup/say.mjs';

enter(async () => {
  requirePossibleNode(process);
  await ensureInstalled(root);
  const node = chooseNode(root);
  const [name, ...rest] = process.argv.slice(2);
  const chosen = chooseBenches(name);
  await ensureBuilt(root, node);
  for (const bench of chosen) {
    const args = ['--disable-warning=ExperimentalWarning', `bench/${bench}.ts`, ...rest];
    process.exitCode = (await runInFront(node, args, { cwd: root, env: productionEnv() })) || process.exitCode;
  }
});

function chooseBenches(name) {
  const folder = join(root, 'bench');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const names = files.filter((file) => /^[^.]+\.ts$/.test(file)).map((file) => file.slice(0, -3));
  if (!name) return names;
  if (!names.includes(name)) throw new Obstacle('benchUnknown', { name, names: names.join(', ') });
  return [name];
}
