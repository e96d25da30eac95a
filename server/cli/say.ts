/** How a command speaks of itself: on standard error, its name before each line. Standard output is for what was asked for. */
export function sayAs(command: string): (...lines: readonly string[]) => void {
  return (...lines) => {
    for (const line of lines) process.stderr.write(`lintel ${command}: ${line}\n`);
  };
}

/** Says why a command could not run, as `sayAs` does, and gives its exit code: 2. */
export function failAs(command: string): (...lines: readonly string[]) => number {
  const say = sayAs(command);
  return (...lines) => {
    say(...lines);
    return 2;
  };
}
