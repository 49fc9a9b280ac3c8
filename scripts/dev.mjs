import { handOver } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { chooseNode, requirePossibleNode } from './setup/node.mjs';
import { requireFreePort } from './setup/port.mjs';
import { root } from './setup/root.mjs';
import { enter } from './setup/say.mjs';

enter(async () => {
  requirePossibleNode(process);
  await requireFreePort(process.env);
  await ensureInstalled(root);
  const env = { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' };
  process.exitCode = await handOver(chooseNode(root), ['server/main.ts', '--dev'], { cwd: root, env });
});
