import { ensureBuilt } from './setup/build.mjs';
import { root } from './setup/root.mjs';
import { enter } from './setup/say.mjs';

await enter(async () => {
  await ensureBuilt(root, process.execPath);
});
