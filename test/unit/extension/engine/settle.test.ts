import { expect, it } from 'vitest';
import { settle } from '../../../../extension/engine/settle.ts';
import type { Reading } from '../../../../extension/messages/frame.ts';
import { frame } from './frames.ts';

/** Answers that stand several times in one frame. */

const said = (field: string, value: string, handle: number): Reading => ({
  field,
  value,
  handle,
  by: 'number',
  label: '',
});

it('the same answer twice on one patient’s page is one', () => {
  const readings = [said('patient/mrn', '1101', 1), said('M1830', '3', 2), said('M1830', '3', 3)];
  expect(settle([{ ...frame({}), readings }]).get('M1830')?.used?.reading.value).toBe('3');
});

it('beside the numbers of two patients it is each one’s own, and nobody’s here', () => {
  const readings = [
    said('patient/mrn', '1101', 1),
    said('M1830', '3', 2),
    said('patient/mrn', '1102', 3),
    said('M1830', '3', 4),
  ];
  expect(settle([{ ...frame({}), readings }]).get('M1830')).toBeUndefined();
});
