const missed: string[] = [];

/** One figure, with what it is in front. */
export function say(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(104)}${value}\n`);
}

export const ms = (value: number): string => `${value.toFixed(1)} ms`;
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** The word for a goal, which is remembered where it was missed. */
export function goal(what: string, isMet: boolean): string {
  if (!isMet) missed.push(what);
  return isMet ? 'met' : 'MISSED';
}

export function missedGoals(): readonly string[] {
  return missed;
}
