import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { command } from '../../../../server/cli/serve.ts';

const SERVER = join(import.meta.dirname, '../../../../server');

/** A variable that the service reads and no help names is known to nobody who runs it. */
it('lintel serve --help has a line for every variable of the configuration', () => {
  const files = ['config.ts', 'config/identity.ts', 'config/tracing.ts'];
  const source = files.map((file) => readFileSync(join(SERVER, file), 'utf8')).join();
  const names = [...new Set(source.match(/\b(?:LINTEL|OTEL)_[A-Z_]+(?=: )/g))];
  expect(names.length).toBeGreaterThan(30);
  const lines = command.help.split('\n').filter((line) => /^ {2}(?:LINTEL|OTEL)_/.test(line));
  const told = new Set(lines.flatMap((line) => line.match(/\b(?:LINTEL|OTEL)_[A-Z_]+/g) ?? []));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
});
