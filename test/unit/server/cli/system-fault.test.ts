import { expect, it } from 'vitest';
import { outputFault, systemFault } from '../../../../server/cli/system-fault.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error('of the system'), { code, ...(path && { path }) });

it('names the folder, and not the file: its name may be a patient’s', () => {
  expect(systemFault(fault('EACCES', '/srv/out/MARY_SMITH.ndjson'))).toBe(
    'in /srv/out: this user has no right to it (EACCES)',
  );
  expect(systemFault(fault('ENOSPC', '/srv/out/MARY_SMITH.ndjson'))).toBe('in /srv/out: no space is left (ENOSPC)');
  expect(systemFault(fault('EROFS'))).toBe('it can only be read (EROFS)');
});

it('a fault that nobody outside can mend is not put into words', () => {
  for (const error of [
    fault('ENOENT', '/packs/x'),
    fault('ERR_INVALID_ARG_TYPE'),
    fault('toString'),
    new Error('x'),
    1,
  ]) {
    expect(systemFault(error)).toBeUndefined();
  }
});

it('an output that takes nothing more is told with its code', () => {
  expect(outputFault(fault('ENOSPC'))).toBe('cannot write the output: no space is left (ENOSPC)');
  expect(outputFault(fault('ECONNRESET'))).toBe('cannot write the output: ECONNRESET');
});
