import { describe, expect, it } from 'vitest';
import {
  hippsLine,
  isSettled,
  positions,
  refusal,
  STATE_WORDS,
} from '../../../../../extension/panel/grouping/positions.ts';
import { openQuestions } from '../../../../../extension/panel/grouping/why-not.ts';
import type { Evidence } from '../../../../../shared/chart/evidence.ts';
import { DETERMINED, no, PARTLY, REFUSED, yes } from '../../../../pages/panel-harness/groupings.ts';

describe('the five positions', () => {
  it('are those of the HIPPS when everything is settled', () => {
    const shown = positions(DETERMINED);
    expect(hippsLine(shown)).toBe('2HB21');
    expect(shown.map(({ name }) => name)).toEqual([
      'Institutional, early',
      'MMTA – Cardiac and Circulatory',
      'Functional impairment level: Medium',
      'Comorbidity: Low',
      'filler, always 1',
    ]);
    // The first rests on what a person looked for; the others say the weakest authority among their rows.
    expect(shown.map(({ state }) => state)).toEqual(['entered', 'estimated', 'estimated', 'sourced', 'filler']);
  });

  // pdgm.md section 2: 1 community early, 2 institutional early, 3 community late, 4 institutional late.
  it.each([
    ['community', 'early', '1'],
    ['institutional', 'early', '2'],
    ['community', 'late', '3'],
    ['institutional', 'late', '4'],
  ] as const)('%s and %s make position 1 a %s', (source, timing, digit) => {
    const [first] = positions({ ...DETERMINED, source: yes(source, []), timing: yes(timing, []) });
    expect(first?.values).toEqual([digit]);
  });

  it('shows what an open part leaves possible', () => {
    const [first, , third, fourth] = positions(PARTLY);
    expect(first?.values).toEqual(['2', '4']);
    expect(first?.name).toBe('Institutional, early or late');
    expect(third?.values).toEqual(['A', 'B']);
    expect(fourth?.name).toBe('Comorbidity: Low or High');
    expect([first, third, fourth].map((position) => position?.state)).toEqual(['open', 'open', 'open']);
    expect(hippsLine(positions(PARTLY))).toBe('_H__1');
  });

  it('what a person stated is said to be entered, not to come from dates', () => {
    const stated: Evidence = { what: 'previousPeriodEnd', value: null, at: { kind: 'entered', by: 'coder' } };
    expect(positions({ ...DETERMINED, timing: yes('early', [stated]) })[0]?.state).toBe('entered');
    expect(positions({ ...DETERMINED, timing: yes('early', []) })[0]?.state).toBe('facts');
  });

  it('comorbidity without a table’s row rests on the list of diagnoses, never on dates', () => {
    const [, , , fourth] = positions({ ...DETERMINED, comorbidity: yes('1', []) });
    expect(fourth?.state).toBe('list');
    expect(STATE_WORDS[fourth?.state ?? 'open']).toBe('from the list');
  });

  it('with source and timing both open, position 1 is narrowed by nothing', () => {
    const [first] = positions({ ...PARTLY, source: no([{ what: 'stays', say: 'stays are not given' }]) });
    expect(first?.values).toEqual([]);
    expect(first?.state).toBe('open');
  });

  it('a refused principal leaves the group in doubt and says what would happen', () => {
    const [, second] = positions(REFUSED);
    expect(second?.state).toBe('doubt');
    expect(second?.name).toContain('would be returned to provider (RTP)');
    expect(second?.values).toEqual([]);
    expect(refusal(REFUSED)).toEqual({ returnCode: '03', flags: ['01'] });
    expect(refusal(DETERMINED)).toBeUndefined();
  });

  it('a principal that may be refused is not a settled group, though one letter is left', () => {
    const grouping = {
      ...PARTLY,
      clinicalGroup: no<'H' | 'NONE'>([{ what: 'principal', say: 'code first' }], ['H', 'NONE']),
    };
    const second = positions(grouping)[1];
    expect(second?.state).toBe('doubt');
    expect(second?.name).toContain('MMTA – Cardiac and Circulatory or would be returned to provider');
    expect(second && isSettled(second)).toBe(false);
    expect(hippsLine(positions(grouping))[1]).toBe('_');
  });

  it('lists no totals that an answer still missing would lead to', () => {
    expect(positions(PARTLY)[2]?.parts.at(-1)).toMatchObject({ title: 'Points', answer: 'open' });
  });

  it('says each fact once: the points stand under the points, the threshold under the level', () => {
    const third = positions(DETERMINED)[2];
    expect(third?.parts.map(({ title, because }) => [title, because.length])).toEqual([
      ['Functional impairment level', 1],
      ['Points', 8],
    ]);
  });
});

describe('why not', () => {
  it('names each open part once, and a shared reason only at the first', () => {
    expect(openQuestions(PARTLY).map(({ title, says }) => [title, says.length])).toEqual([
      ['Timing', 1],
      ['Functional impairment level', 1],
      ['Comorbidity', 1],
    ]);
  });

  it('says once what it says of several codes, and leaves a single one as it is', () => {
    const missing = ['I10', 'F32.9', 'G47.33'].map((code, i) => ({
      what: 'Diagnosis_Codes',
      say: `no loaded table gives the comorbidity subgroup of ${code} (secondary diagnosis ${i + 2}). Settled by CMS's own tables`,
    }));
    const asked = (some: typeof missing) =>
      openQuestions({ ...PARTLY, subgroups: { determined: false, missing: some } }).find(
        ({ title }) => title === 'Comorbidity',
      )?.says[0];
    expect(asked(missing)).toBe(
      "no loaded table gives the comorbidity subgroup of I10, F32.9, and G47.33 (secondary diagnoses 2, 3, and 4). Settled by CMS's own tables",
    );
    expect(asked(missing.slice(0, 1))).toBe(missing[0]?.say);
    const open = { determined: false, missing } as const;
    const [comorbidity] = openQuestions({ ...PARTLY, subgroups: open, comorbidity: open }).filter(
      ({ title }) => title === 'Comorbidity',
    );
    expect(comorbidity?.says).toHaveLength(1);
  });

  it('has nothing to say when everything is settled', () => {
    expect(openQuestions(DETERMINED)).toEqual([]);
  });
});
