import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { argumentsOrFault } from '../../../server/cli/arguments.ts';

describe('what is wrong with a command’s arguments', () => {
  const fault = (args: string[], allowPositionals = false) =>
    argumentsOrFault(() => parseArgs({ args, allowPositionals, options: { from: { type: 'string' } } }));

  it('is the option, without how to type a file that is called so', async () => {
    expect(await fault(['--nope'])).toBe("Unknown option '--nope'");
    expect(await fault(['--nope'], true)).toBe("Unknown option '--nope'");
    expect(await fault(['--from'])).toMatch(/'--from <value>' argument missing/);
  });

  it('of a filter that is given a file, how it is given', async () => {
    expect(await fault(['records.ndjson'])).toBe(
      "Unexpected argument 'records.ndjson': records come on standard input (… < FILE)",
    );
  });
});
