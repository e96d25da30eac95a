import { z } from 'zod';
import { given } from '../../shared/chart/given.ts';

/**
 * Why a line could not be read: JSON or shape only (interfaces.md). An impossible day, code or count is no such thing: it
 * is a fact about the chart. The path and the words never hold a value of the line.
 */
export class LineError {
  /** The line's own id, where it could be read. */
  readonly id: string | undefined;
  /** JSON pointer; empty for the line as a whole. */
  readonly path: string;
  readonly say: string;

  constructor(path: string, say: string, id?: string) {
    this.path = path;
    this.say = say;
    this.id = id;
  }
}

/** The schema of {@link errorLine} (interfaces.md, The filter commands). */
export const errorLineSchema = z.object({
  id: z.string().optional(),
  error: z.object({ line: z.number(), path: z.string(), say: z.string() }),
});

/** The line out that stands for a line that could not be read. */
export function errorLine({ id, path, say }: LineError, line: number): object {
  return { ...given('id', id), error: { line, path, say } };
}
