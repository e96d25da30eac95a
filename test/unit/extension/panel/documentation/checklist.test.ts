import { describe, expect, it } from 'vitest';
import { checklist, documentKinds } from '../../../../../extension/panel/documentation/checklist.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';
import type { ChecklistItem } from '../../../../../shared/rules/documentation.ts';
import type { Finding } from '../../../../../shared/rules/finding.ts';

/** Four outcomes that are never mixed up: found, looked for and not found, not looked for, attached and unreadable. */

const chart = (more: Partial<Chart>): Chart => ({
  chart: 1,
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  ...more,
});
const outcome = (more: Partial<Chart>, type = 'face-to-face') =>
  documentKinds(chart(more)).find((kind) => kind.type === type)?.outcome;

describe('kinds of documents', () => {
  it('attached with text: found', () => {
    expect(outcome({ documents: [{ type: 'face-to-face', text: 'Seen.' }] })).toBe('found');
  });

  it('a scan is attached and unreadable, never "not found"', () => {
    expect(outcome({ documents: [{ type: 'face-to-face', state: 'unreadable' }], looked: ['DocumentReference'] })).toBe(
      'unreadable',
    );
  });

  it('none: not found only where documents were searched for', () => {
    expect(outcome({ looked: ['DocumentReference'] })).toBe('not found');
    expect(outcome({})).toBe('not looked for');
  });

  it('a kind that nobody expects has a line only where there is one', () => {
    expect(outcome({}, 'imaging')).toBeUndefined();
    expect(outcome({ documents: [{ type: 'imaging', text: 'CXR' }] }, 'imaging')).toBe('found');
  });
});

describe('what the documentation has to hold', () => {
  const finding: Finding = {
    rule: 'EL04',
    name: 'homebound',
    version: 1,
    severity: 'warn',
    say: 'No document says why leaving home takes a taxing effort.',
    cite: ['MBPM 7 §30.1.1'],
    at: [{ what: 'documents', at: { kind: 'record', path: '/documents' } }],
    key: 'EL04',
  };
  const none = { findings: [], looked: [], notLooked: [], documentation: [] };
  const only = (more: Partial<Chart>, checked: Partial<Parameters<typeof checklist>[1]>, dismissed = false) =>
    checklist(chart(more), { ...none, ...checked }, dismissed ? [{ finding, reason: 'r' }] : []);

  it('looked and nothing said: found', () => {
    expect(only({}, { looked: ['EL04'] })).toMatchObject([{ rule: 'EL04', outcome: 'found' }]);
  });

  it('looked and something said: not found, with what is said', () => {
    expect(only({}, { looked: ['EL04'], findings: [finding] })).toMatchObject([
      { outcome: 'not found', findings: [{ key: 'EL04' }] },
    ]);
  });

  it('a finding that was dismissed does not make it found', () => {
    expect(only({}, { looked: ['EL04'] }, true)).toMatchObject([{ outcome: 'dismissed' }]);
  });

  it('did not look: says what it would have needed', () => {
    const notLooked = [{ rule: 'EL04', missing: ['documents of type visit-note or face-to-face'] }];
    expect(only({}, { notLooked })).toMatchObject([{ outcome: 'not looked for', missing: notLooked[0]?.missing }]);
    const scan: Partial<Chart> = { documents: [{ type: 'face-to-face', state: 'unreadable' }] };
    expect(only(scan, { notLooked })).toMatchObject([{ outcome: 'unreadable' }]);
    const other: Partial<Chart> = { documents: [{ type: 'lab', state: 'unreadable' }] };
    expect(only(other, { notLooked })).toMatchObject([{ outcome: 'not looked for' }]);
  });

  it('off by policy is neither', () => {
    expect(only({}, { notLooked: [{ rule: 'EL04', missing: ['off: audited on paper'] }] })).toMatchObject([
      { outcome: 'off' },
    ]);
  });

  it('elements have each their own outcome, whatever the rule says of the whole', () => {
    const element = (id: string, state: ChecklistItem['state']): ChecklistItem => ({
      id,
      rule: 'EL04',
      item: id,
      state,
      evidence: [],
    });
    const elements = [
      element('aid', 'found'),
      element('effort', 'not found'),
      { ...element('x', 'found'), rule: 'EL06' },
    ];
    const checked = { ...none, documentation: elements, looked: ['EL04'], findings: [finding] };
    const [group, ...more] = checklist(chart({}), checked);
    expect(group?.items.map(({ id, state }) => [id, state])).toEqual([
      ['aid', 'found'],
      ['effort', 'not found'],
    ]);
    expect(group?.outcome).toBeUndefined();
    expect(group?.findings).toHaveLength(1);
    expect(more.map(({ rule }) => rule)).toEqual(['EL06']);
    // A rule that is off says nothing of its elements either.
    const off = { ...none, documentation: elements, notLooked: [{ rule: 'EL04', missing: ['off: audited on paper'] }] };
    expect(checklist(chart({}), off)[0]).toMatchObject({ outcome: 'off', items: [] });
  });

  it('a rule that is not there has no line', () => {
    expect(only({}, { looked: ['CV10'] })).toEqual([]);
  });
});
