import { type Counts, honest, lastLine, single, sum } from './counts.ts';
import { type Step, steps } from './steps.ts';

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? steps.filter(({ name }) => wanted.some((word) => name.includes(word))) : steps;

const counts: Counts[] = [];
for (const step of chosen) counts.push(await runStep(step));

const total = honest(sum(counts), 0);
console.log(`\n${lastLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runStep({ name, run }: Step): Promise<Counts> {
  console.log(`\n▸ ${name}`);
  const started = Date.now();
  const counts = await run().catch((error: unknown) => {
    console.log(error);
    return single(false);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${lastLine(counts)}`);
  return counts;
}
