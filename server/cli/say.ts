/** How a command speaks of itself: on standard error, its name before each line. Standard output is for what was asked for. */
export function sayAs(command: string): (...lines: readonly string[]) => void {
  return (...lines) => {
    for (const line of lines) process.stderr.write(`lintel ${command}: ${line}\n`);
  };
}
