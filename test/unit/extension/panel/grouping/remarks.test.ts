import { describe, expect, it } from 'vitest';
import { positions } from '../../../../../extension/panel/grouping/positions.ts';
import { notFinal, remarksOf } from '../../../../../extension/panel/grouping/remarks.ts';
import { UNSETTLED } from '../../../../../shared/pdgm/notes.ts';
import type { ClassificationView } from '../../../../../shared/view.ts';
import { DETERMINED, PARTLY } from '../../../../pages/panel-harness/groupings.ts';

/** What a grouping rests on beside facts, and where the panel says so. */
const classified = (change: Partial<ClassificationView>): ClassificationView => ({
  findings: [],
  documentation: [],
  suggestions: [],
  questions: [],
  looked: [],
  notLooked: [],
  partly: [],
  editions: [],
  ...change,
});
const exclusion = classified({ unsettled: [{ point: 'U6', part: 'comorbidity', say: UNSETTLED.U6 }] });

describe('points that nothing settles', () => {
  it('stand at the part that they touch, once', () => {
    const { byPart } = remarksOf(
      classified({
        unsettled: [
          { point: 'U8', part: 'returnCode', say: UNSETTLED.U8 },
          { point: 'U8', part: 'validityFlags', say: UNSETTLED.U8 },
          { point: 'U12', part: 'timing', say: UNSETTLED.U12 },
        ],
      }),
    );
    expect([...byPart]).toEqual([
      ['Clinical group', { unsettled: [UNSETTLED.U8], notes: [] }],
      ['Timing', { unsettled: [UNSETTLED.U12], notes: [] }],
    ]);
  });

  it('say nothing of amounts', () => {
    const { byPart, general } = remarksOf(
      classified({
        unsettled: [
          { point: 'U11', part: 'payment', say: UNSETTLED.U11 },
          { point: 'U19', part: 'payment', say: UNSETTLED.U19 },
        ],
      }),
    );
    expect([byPart.size, general]).toEqual([0, []]);
  });

  it('make a settled comorbidity one "before exclusion, not final", and no other position', () => {
    const said = positions(DETERMINED).map((position) => notFinal(position, remarksOf(exclusion)));
    expect(said).toEqual([undefined, undefined, undefined, 'before exclusion, not final', undefined]);
  });

  it('add nothing to a position that is open all the same', () => {
    const said = positions(PARTLY).map((position) => notFinal(position, remarksOf(exclusion)));
    expect(said.every((each) => each === undefined)).toBe(true);
  });
});

describe('what was assumed, or read and not used', () => {
  it('stands at the part of its fact, else by itself', () => {
    const { byPart, general } = remarksOf(
      classified({
        notes: [
          { at: '/stays/0', say: 'a stay' },
          { at: '/previousPeriodEnd', say: 'an end' },
          { at: '/confirmed/comorbidity', say: 'a level' },
          { at: '/payer', say: 'a payer' },
          { at: '/staysOfSomeone', say: 'another fact' },
        ],
      }),
    );
    expect(byPart.get('Admission source')?.notes).toEqual(['a stay']);
    expect(byPart.get('Timing')?.notes).toEqual(['an end']);
    expect(byPart.get('Comorbidity')?.notes).toEqual(['a level']);
    expect(general).toEqual(['a payer', 'another fact']);
  });
});
