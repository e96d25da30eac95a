import { describe, expect, it } from 'vitest';
import { chartOfLine } from '../../../../server/lines/chart-of-line.ts';
import { LineError } from '../../../../server/lines/line-error.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

describe('a line that is none of the three shapes', () => {
  it.each<[string, object]>([
    ['an entry of a Bundle', { fullUrl: 'urn:uuid:1', resource: { resourceType: 'Condition', id: 'c1' } }],
    ['a file of settings', { name: 'agency', version: '1.0.0' }],
    ['one that has an id only, and what nobody reads', { id: 'r1', diagnosis: 'I50.32' }],
  ])('%s is an error, not a record that says nothing', async (_, line) => {
    const read = await chartOfLine(line, editions);
    expect(read).toBeInstanceOf(LineError);
    expect(read).toMatchObject({ path: '', say: expect.stringContaining('none of its fields') });
    expect(JSON.stringify(read)).not.toContain('I50.32');
  });

  it.each([{}, { id: 'r1' }, { from: '2026-10-05', ward: 'B' }])('%j is a period record', async (line) => {
    expect(await chartOfLine(line, editions)).toMatchObject({ chart: { chart: 1 } });
  });
});
