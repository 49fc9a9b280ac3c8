import { handOver } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { chooseNode, requirePossibleNode } from './setup/node.mjs';
import { root } from './setup/root.mjs';
import { enter } from './setup/say.mjs';

enter(async () => {
  requirePossibleNode(process);
  await ensureInstalled(root);
  const args = ['cli/main.ts', ...process.argv.slice(2)];
  process.exitCode = await handOver(chooseNode(root), args, {
    cwd: root,
    env: { NODE_ENV: 'production', ...process.env },
  });
});
