import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a child quietly to its end: exit code (null when a signal ended it) and everything it printed, in order. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = (signal) => {
      killGroup(child.pid);
      process.exit(signal === 'SIGINT' ? 130 : 143);
    };
    let output = '';
    const collect = (chunk) => {
      output = (output + chunk).slice(-1_000_000);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', collect);
    for (const signal of signals) process.on(signal, stop);
    const done = () => {
      for (const signal of signals) process.removeListener(signal, stop);
    };
    child.once('error', (error) => {
      done();
      reject(error);
    });
    child.once('close', (code) => {
      done();
      resolve({ code, output });
    });
  });
}

/** npm on a full disk and half a build's workers do not listen to a polite signal. */
function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Becomes `node args`: replaces this process where Node can, else stands in front, passing on signals and the exit code. */
export function handOver(node, args, { cwd, env }) {
  const all = ['--disable-warning=ExperimentalWarning', ...args];
  process.chdir(cwd);
  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.removeAllListeners('warning');
    process.execve(node, [node, ...all], definedOnly(env));
  }
  return runInFront(node, all, { cwd, env });
}

/** Runs `node args` on this terminal and resolves to its exit code. */
export function runInFront(node, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd, env, stdio: 'inherit' });
    // A terminal sends Ctrl-C to the child as well; passing it on would be a second one.
    const passOn = (signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    for (const signal of signals) process.on(signal, passOn);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.removeListener(name, passOn);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

function definedOnly(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
}
