import { expect, it } from 'vitest';
import { command } from '../../../../server/cli/serve.ts';
import { VARIABLES } from '../../../../server/config/variables.ts';

/** A variable that the service reads and no help names is known to nobody who runs it. */
it('lintel serve --help has a line for every variable of the configuration', () => {
  const names = VARIABLES.filter((name) => /^(?:LINTEL|OTEL)_/.test(name));
  expect(names.length).toBeGreaterThan(30);
  const lines = command.help.split('\n').filter((line) => /^ {2}(?:LINTEL|OTEL)_/.test(line));
  const told = new Set(lines.flatMap((line) => line.match(/\b(?:LINTEL|OTEL)_[A-Z_]+/g) ?? []));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
});
