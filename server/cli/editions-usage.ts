import { type Day, isDay } from '../../shared/chart/day.ts';
import { UsageError } from './arguments.ts';

/** An option that takes a day. @throws {UsageError} */
export function dayOption(name: string, text: string | undefined): Day | undefined {
  if (text === undefined || isDay(text)) return text;
  throw new UsageError(`${name} takes a day of the calendar as YYYY-MM-DD`);
}

/** Writes the answer; a reader that went away (`| head`) has had enough. */
export function answer(text: string): void {
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(`${text}\n`);
}

/** What is for people: standard error, so that a pipe gets the answer alone. */
export function say(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}
