import { expect, it } from 'vitest';
import { z } from 'zod';
import { chartOfLine } from '../../../../server/lines/chart-of-line.ts';
import { LineError } from '../../../../server/lines/line-error.ts';
import { looksLike } from '../../../../server/lines/looks-like.ts';
import { shapeError } from '../../../../server/lines/shape-error.ts';
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

it('says what is missing, what a field may be where it is one thing, and what a file on standard input is for', () => {
  const said = (schema: z.ZodType, value: Record<string, unknown>) => {
    const checked = schema.safeParse(value);
    return checked.success ? '' : shapeError(checked.error, value).say;
  };
  expect(said(z.object({ text: z.string() }), {})).toBe('is missing');
  expect(said(z.object({ chart: z.literal(1) }), { chart: 2 })).toBe('must be 1');
  const answer = z.union([z.union([z.string(), z.number()]), z.array(z.string())]);
  expect(said(z.object({ answer }), { answer: null })).toBe('must be text, a number or a list');
  expect(looksLike(Buffer.from('<?xml version="1.0"?><ASSESSMENT/>'))).toMatch(/XML.*lintel read FILE/);
});
