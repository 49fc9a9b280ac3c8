import { ensureBuilt, noteRunning } from './setup/build.mjs';
import { handOver } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { chooseNode, requirePossibleNode } from './setup/node.mjs';
import { requireFreePort } from './setup/port.mjs';
import { root } from './setup/root.mjs';
import { enter } from './setup/say.mjs';
import { serverEnv, serverFlags } from './setup/server.mjs';

enter(async () => {
  requirePossibleNode(process);
  await requireFreePort(process.env);
  await ensureInstalled(root);
  const node = chooseNode(root);
  await ensureBuilt(root, node);
  noteRunning(root);
  process.exitCode = await handOver(node, [...serverFlags, 'server/main.ts'], { cwd: root, env: serverEnv() });
});
