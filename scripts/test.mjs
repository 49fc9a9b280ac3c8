import { runInFront } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { chooseNode, requirePossibleNode } from './setup/node.mjs';
import { root } from './setup/root.mjs';
import { enter } from './setup/say.mjs';

enter(async () => {
  requirePossibleNode(process);
  await ensureInstalled(root);
  const args = ['--disable-warning=ExperimentalWarning', 'scripts/test/main.ts', ...process.argv.slice(2)];
  process.exitCode = await runInFront(chooseNode(root), args, { cwd: root, env: process.env });
});
