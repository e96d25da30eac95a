import { describe, expect, it } from 'vitest';
import { readFlatRecord } from '../../../../shared/chart/flat-record.ts';
import { classify } from '../../../../shared/classify.ts';
import { view } from '../../../../shared/view.ts';
import { codedCharts } from '../../../charts/coded/index.ts';
import { chartOf, coded, paper } from '../../../rules/chart.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const states = (one: Parameters<typeof chartOf>[0], policy = {}) =>
  new Map(classify(chartOf(one), editions, { policy }).documentation.map(({ id, state }) => [id, state]));

describe('the checklist of the documentation', () => {
  it('tells not looked for, not found, unreadable and found apart', () => {
    const nothing = states({ record: coded(['I50.22']) });
    expect(nothing.get('el02-note')).toBe('not looked for');
    expect(nothing.get('el06-prognosis')).toBe('not looked for');
    const searched = states({ record: coded(['I50.22']), chart: { looked: ['secondary', 'DocumentReference'] } });
    expect(searched.get('el02-note')).toBe('not found');
    expect(searched.get('el06-prognosis')).toBe('not found');
    // Documents may stand in either type: one that could not be searched leaves it open.
    const refused = { looked: ['secondary', 'Composition'], refused: ['DocumentReference'] };
    expect(states({ record: coded(['I50.22']), chart: refused }).get('el02-note')).toBe('not looked for');
    const scan = states({
      record: coded(['I50.22'], {
        documents: [
          { type: 'plan-of-care', author: 'MD' },
          { type: 'face-to-face', author: 'MD' },
        ],
      }),
      chart: { looked: ['secondary', 'DocumentReference'] },
    });
    expect(scan.get('el02-note')).toBe('unreadable');
    expect(scan.get('el04-effort')).toBe('unreadable');
    expect(scan.get('el06-prognosis')).toBe('unreadable');
    const plan = states({
      record: coded(['I50.22'], { documents: [paper('plan-of-care', 'MD', 'Prognosis: fair. Rehab potential: ____')] }),
    });
    expect(plan.get('el06-prognosis')).toBe('found');
    expect(plan.get('el06-rehab-potential')).toBe('not found');
  });

  it('shows where each thing stands, and what was looked through', () => {
    const text = 'Diagnoses: heart failure.\nPrognosis: fair.';
    const chart = chartOf({ record: coded(['I50.22'], { documents: [paper('plan-of-care', 'MD', text)] }) });
    const items = classify(chart, editions).documentation;
    expect(items.map(({ state }) => state)).toEqual(expect.arrayContaining(['found', 'not found']));
    for (const { state, evidence, id } of items) {
      if (state === 'found') expect(evidence.length + Number(id === 'el09-addressed'), id).toBeGreaterThan(0);
      for (const { at, value } of evidence) {
        if (at.kind !== 'document' || value === 'looked through') continue;
        expect(text.slice(at.start, at.end), id).toBe(value);
      }
    }
  });

  it('finds nearly all of it in charts that are documented well', () => {
    for (const { record } of codedCharts) {
      const missing = classify(readFlatRecord(record).chart, editions).documentation.filter(
        ({ state }) => state !== 'found',
      );
      expect(
        missing.map(({ id }) => id),
        record.id,
      ).toEqual([]);
    }
  });

  it('leaves out what the agency’s policy has off and what the payer does not ask, and gives IT nothing', () => {
    const one = { record: coded(['I50.22']) };
    expect(
      [...states(one, { rules: { EL06: { off: true, reason: 'done by QA' } } }).keys()].some((id) =>
        id.startsWith('el06'),
      ),
    ).toBe(false);
    const other = states({ record: coded(['I50.22'], { payer: 'other' }) });
    expect([...other.keys()].some((id) => id.startsWith('el01'))).toBe(false);
    expect(view(classify(chartOf(one), editions), 'it').documentation).toEqual([]);
  });
});
