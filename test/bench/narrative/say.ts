/** One line of figures. */
export const say = (line: string) => process.stdout.write(`${line}\n`);

const goals: { what: string; is: number; goal: number; met: boolean }[] = [];

/** Holds a figure against its goal of issue 5; the summary tells, and a miss makes the exit code 1 (as in `run.ts`). */
export function verdict(what: string, is: number, goal: number, atMost = false): void {
  // NaN meets nothing.
  goals.push({ what, is, goal, met: atMost ? is <= goal : is >= goal });
}

/** All goals together, those that were missed named as missed. */
export function sayGoals(): void {
  if (goals.length === 0) return;
  say('\ngoals');
  for (const { what, is, goal, met } of goals) {
    if (!met) process.exitCode = 1;
    const figure = is >= 100 ? is.toFixed(0) : is.toFixed(3);
    say(`${what.padEnd(58)} ${figure.padStart(8)}  goal ${String(goal).padEnd(6)} ${met ? 'met' : 'MISSED'}`);
  }
}

/** The value below which a part of the values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds of the processor that a call takes: other processes on the machine do not count. */
export function processorMs(call: () => void): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
