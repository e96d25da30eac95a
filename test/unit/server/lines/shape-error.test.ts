import { expect, it } from 'vitest';
import { chartOfLine } from '../../../../server/lines/chart-of-line.ts';
import { LineError } from '../../../../server/lines/line-error.ts';
import { Editions } from '../../../../shared/editions/editions.ts';

/** An error names the path that is at fault, also inside a field of several shapes, and never the value. */
it.each([
  [{ visits: { SN: '4' } }, '/visits/SN'],
  [{ visits: 'four' }, '/visits'],
  [{ stays: [{ type: 'hospice' }] }, '/stays/0/type'],
  [{ principal: 5 }, '/principal'],
])('%j is at fault at %s', (record, path) => {
  const line = chartOfLine(record, new Editions([]));
  expect(line).toBeInstanceOf(LineError);
  expect(line).toMatchObject({ path });
  expect(JSON.stringify(line)).not.toMatch(/four|"4"/);
});
