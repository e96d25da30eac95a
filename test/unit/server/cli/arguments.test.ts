import { describe, expect, it } from 'vitest';
import { argumentsOf, FROM_INPUT, UsageError } from '../../../../server/cli/arguments.ts';

describe('what is wrong with a command’s arguments', () => {
  const read = (args: string[], allowPositionals = false) =>
    argumentsOf({ args, allowPositionals, options: { from: { type: 'string' } } }, FROM_INPUT);

  it('is the option, without how to type a file that is called so', () => {
    expect(() => read(['--nope'])).toThrow(new UsageError("Unknown option '--nope'"));
    expect(() => read(['--nope'], true)).toThrow(new UsageError("Unknown option '--nope'"));
    expect(() => read(['--from'])).toThrow(/'--from <value>' argument missing/);
  });

  it('of a filter that is given a file, how it is given', () => {
    expect(() => read(['records.ndjson'])).toThrow(
      new UsageError("Unexpected argument 'records.ndjson': records come on standard input (… < FILE)"),
    );
  });
});
