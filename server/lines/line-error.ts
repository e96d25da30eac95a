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

/** The line out that stands for a line that could not be read. */
export function errorLine({ id, path, say }: LineError, line: number): object {
  return { ...(id === undefined ? {} : { id }), error: { line, path, say } };
}

/** A JSON pointer of the keys and indexes on the way (RFC 6901). */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
