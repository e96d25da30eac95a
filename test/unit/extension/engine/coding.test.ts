import { beforeAll, describe, expect, it } from 'vitest';
import { answerTab } from '../../../../extension/engine.ts';
import type { PanelMemory } from '../../../../extension/messages/panel.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import type { Role } from '../../../../shared/role.ts';
import type { Policy } from '../../../../shared/rules/policy.ts';
import { shippedEditions } from '../../../shipped.ts';
import { frame } from './frames.ts';

/** What the worker makes of a coder's own words: dismissals, rules off, documents; and the sequence that it shows. */

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});

const PERIOD = {
  'period/from': '11/10/2026',
  'period/through': '12/09/2026',
  M0030: '11/10/2026',
  M0090: '11/11/2026',
};
const WHO = { 'patient/mrn': '004417', 'patient/name': 'ALVAREZ, JOAN', 'patient/birth-date': '03/12/1947' };
const list = (...codes: string[]) => Object.fromEntries(codes.map((code, i) => [`dx-list/${i + 1}`, code]));
function ask(codes: string[], memory: Partial<PanelMemory> = {}, role: Role = 'coder', policy?: Policy) {
  const frames = [frame({ ...WHO, ...PERIOD, ...list(...codes) })];
  const asked = { tabId: 1, frames, memory: { entered: {}, ...memory }, role, ...(policy ? { policy } : {}) };
  return answerTab(asked, editions).view;
}
const rules = (view: ReturnType<typeof ask>) => view.classification?.findings.map(({ rule }) => rule);

describe('a dismissed finding', () => {
  const codes = ['J44.9', 'I10', 'I10'];
  const key = 'CV10:I10';

  it('stands aside with its reason, and is back when it is undone', () => {
    expect(rules(ask(codes))).toContain('CV10');
    const view = ask(codes, { dismissed: { [key]: { reason: 'two episodes' } } });
    expect(rules(view)).not.toContain('CV10');
    expect(view.dismissed).toMatchObject([{ finding: { rule: 'CV10' }, reason: 'two episodes' }]);
    expect(rules(ask(codes, { dismissed: {} }))).toContain('CV10');
  });

  it('stays aside when something else in the list is edited', () => {
    const dismissed = { [key]: { reason: 'two episodes' } };
    expect(ask(['E78.5', 'J44.9', 'I10', 'I10'], { dismissed }).dismissed).toHaveLength(1);
    // Another code twice is another fault.
    expect(rules(ask(['J44.9', 'J44.9', 'I10', 'I10'], { dismissed }))).toContain('CV10');
  });

  it('of somebody else does not count here', () => {
    const patient = { name: 'Okafor, Ruth', birthDate: '1939-08-02', mrn: '004471' };
    expect(rules(ask(codes, { patient, dismissed: { [key]: { reason: 'r' } } }))).toContain('CV10');
  });
});

describe('a rule that is off', () => {
  it('here: did not look, with the reason', () => {
    const view = ask(['J44.9', 'I10', 'I10'], { rulesOff: { CV10: { reason: 'locked list' } } });
    expect(rules(view)).not.toContain('CV10');
    expect(view.classification?.notLooked).toContainEqual({ rule: 'CV10', missing: ['off: locked list'] });
  });

  it('by agency policy, which stands for every patient beside what is off here', () => {
    const policy: Policy = { rules: { CV10: { severity: 'info', reason: 'our EHR doubles' } } };
    const view = ask(['J44.9', 'I10', 'I10'], { rulesOff: { CV04: { reason: 'x' } } }, 'coder', policy);
    expect(view.classification?.findings).toMatchObject([
      { rule: 'CV10', severity: 'info', set: { from: 'error', reason: 'our EHR doubles' } },
    ]);
    expect(view.classification?.notLooked).toContainEqual({ rule: 'CV04', missing: ['off: x'] });
  });

  it('by agency policy for the pages of one EHR only', () => {
    const { origin } = frame({});
    const at = (site: string): Policy => ({
      sites: { [site]: { rules: { CV10: { off: true, reason: 'doubles here' } } } },
    });
    expect(rules(ask(['J44.9', 'I10', 'I10'], {}, 'coder', at(origin)))).not.toContain('CV10');
    expect(rules(ask(['J44.9', 'I10', 'I10'], {}, 'coder', at('https://other.example')))).toContain('CV10');
  });

  it('by an option that is out of its bounds, or that the rule has not: said, not swallowed', () => {
    const set = (options: Record<string, number>) =>
      ask(['I10'], {}, 'coder', { rules: { DC14: { options, reason: 'r' } } }).notes.join();
    expect(set({ share: 9 })).toContain('DC14 share is from 0.5 to 1');
    expect(set({ part: 0.9 })).toContain('DC14 has no such option; it has share');
    expect(set({ share: 0.9 })).not.toContain('DC14');
  });

  it('by a policy that names no rule that there is: said, not swallowed', () => {
    const view = ask(['I10'], {}, 'coder', { rules: { CV99: { off: true, reason: 'typo' } } });
    expect(view.notes.join()).toContain('CV99');
  });
});

describe('a document that was pasted', () => {
  const text = 'Pt is a current smoker, 1 pack per day. COPD; chronic obstructive pulmonary disease on home O2.';
  const documents = [
    { id: 'entered-1', type: 'progress-note' as const, date: '2026-11-09', author: 'MD' as const, text },
  ];

  it('is part of the chart, entered by the role, and rules read it', () => {
    const codes = ['J44.9', 'Z99.81', 'E78.5', 'I10', 'K21.9', 'N40.0'];
    expect(rules(ask(codes))).not.toContain('CV07');
    const view = ask(codes, { documents });
    expect(view.chart?.documents).toEqual(documents);
    expect(view.chart?.sources['/documents/0']).toEqual([{ kind: 'entered', by: 'coder' }]);
    const found = view.classification?.findings.find(({ rule }) => rule === 'CV07');
    expect(found?.at).toContainEqual(expect.objectContaining({ at: expect.objectContaining({ doc: 'entered-1' }) }));
  });

  it('says which codes it names, at the words', () => {
    const [card] = ask(['J44.9', 'I10'], { documents }).sequence?.cards ?? [];
    expect(card?.namedIn.map(({ start, end }) => text.slice(start, end))).toEqual([
      'chronic obstructive pulmonary disease',
    ]);
  });

  it('that is unreadable names nothing and is not "no document"', () => {
    const scan = [{ id: 'entered-1', type: 'face-to-face' as const, state: 'unreadable' as const }];
    const view = ask(['J44.9'], { documents: scan });
    expect(view.chart?.documents).toEqual(scan);
    expect(view.sequence?.cards[0]?.namedIn).toEqual([]);
  });

  it('stands behind those of the record', () => {
    const record = {
      chart: 1 as const,
      patient: { family: 'Alvarez', given: 'Joan', birthDate: '1947-03-12' },
      diagnoses: [],
      oasis: {},
      documents: [{ id: 'd9', type: 'order' as const, text: 'SN 2w1' }],
      looked: [],
      conflicts: [],
      sources: { '/documents/0': [{ kind: 'fhir' as const, ref: 'DocumentReference/d9' }] },
    };
    const view = ask(['J44.9'], { record, documents });
    expect(view.chart?.documents?.map(({ id }) => id)).toEqual(['d9', 'entered-1']);
    expect(view.chart?.sources['/documents/0']).toEqual([{ kind: 'fhir', ref: 'DocumentReference/d9' }]);
  });
});

describe('the sequence', () => {
  it('is the chart’s order, with what binds it, whether it is legal and the nearest order that is', () => {
    const { sequence } = ask(['I50.32', 'I11.0', 'J44.9']);
    expect(sequence?.cards.map(({ code }) => code)).toEqual(['I50.32', 'I11.0', 'J44.9']);
    expect(sequence).toMatchObject({ legal: false, stated: true, list: expect.stringMatching(/tabular list/) });
    expect(sequence?.nearest?.order.map(({ code }) => code)).toEqual(['I11.0', 'I50.32', 'J44.9']);
    expect(ask(['I11.0', 'I50.32']).sequence?.legal).toBe(true);
  });

  it('is for those who code', () => {
    for (const role of ['coder', 'qa', 'manager'] as const) expect(ask(['I10'], {}, role).sequence).toBeDefined();
    for (const role of ['clinician', 'it'] as const) expect(ask(['I10'], {}, role).sequence).toBeUndefined();
  });
});
