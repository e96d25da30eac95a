/** One command of `lintel`: a file of its own in this folder, named as the command. */
export interface Command {
  /** One line for the list. */
  summary: string;
  /** What `--help` prints: usage, options, and an example that runs. */
  help: string;
  /** Runs it. Returns the exit code: 0, 1 (some lines were errors), 2 (the command could not run). */
  run(args: string[]): Promise<number>;
}
