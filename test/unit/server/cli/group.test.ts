import { describe, expect, it } from 'vitest';
import { command } from '../../../../server/cli/group.ts';
import { groupLine } from '../../../../server/lines/group-line.ts';
import { LineError } from '../../../../server/lines/line-error.ts';
import { readFlatRecord } from '../../../../shared/chart/flat-record.ts';
import { group } from '../../../../shared/pdgm/group.ts';
import { PERIOD, period, shipped } from '../../pdgm/period.ts';

const unknown: string[] = [];
const answer = groupLine(shipped, { unknownField: (pointer) => unknown.push(pointer) });

describe('what a line may be', () => {
  it('a flat period record', () => {
    const line = answer(PERIOD) as { id: string; grouping: unknown };
    expect(Object.keys(line)).toEqual(['id', 'grouping', 'unsettled', 'notes', 'editions']);
    expect(line.id).toBe('T-1');
    expect(line.grouping).toEqual(group(readFlatRecord(PERIOD).chart, shipped).grouping);
  });

  it('a Chart, with the lists that it leaves out taken as empty', () => {
    const { chart } = readFlatRecord(PERIOD);
    expect(answer(JSON.parse(JSON.stringify(chart)))).toMatchObject({
      id: 'T-1',
      grouping: { hipps: { value: '1BA11' } },
    });
    expect(answer({ chart: 1 })).toMatchObject({ grouping: { hipps: { determined: false } } });
  });

  it('a FHIR Bundle; a resource alone is none, and neither is a Bundle of two patients', async () => {
    expect(await answer({ resourceType: 'Bundle', id: 'b', type: 'collection', entry: [] })).toMatchObject({
      id: 'b',
      grouping: {},
    });
    expect(await answer({ resourceType: 'Patient', id: 'p' })).toMatchObject({ path: '/resourceType', id: 'p' });
  });

  it('an empty object is a record of which nothing is known', () => {
    const line = answer({}) as { grouping: Record<string, { determined: boolean }> };
    expect(line).not.toHaveProperty('id');
    for (const part of Object.values(line.grouping)) expect(part.determined).toBe(false);
  });

  it.each([
    ['a list', [], ''],
    ['a number', 7, ''],
    ['null', null, ''],
    ['a day that is no text', { id: 'x', from: 20250303 }, '/from'],
    ['a null', { id: 'x', principal: null }, '/principal'],
    ['codes in one text', { id: 'x', secondary: 'I10,E78.5' }, '/secondary'],
    ['a code that is no text', { id: 'x', secondary: ['I10', 5] }, '/secondary/1'],
    ['a source that is not known', { id: 'x', admissionSource: 'hospital' }, '/admissionSource'],
    ['a stay of another kind', { id: 'x', stays: [{ type: 'hotel' }] }, '/stays/0/type'],
    ['an answer that is an object', { id: 'x', oasis: { M1830: { value: 2 } } }, '/oasis/M1830'],
    ['a discipline that is not known', { id: 'x', visits: { SN: 1, RT: 2 } }, '/visits'],
    ['a payer that is not known', { id: 'x', payer: 'cash' }, '/payer'],
    ['another Chart version', { id: 'x', chart: 2 }, '/chart'],
  ])('%s is an error that names the field and holds no value', (_, line, path) => {
    const error = answer(line);
    expect(error).toBeInstanceOf(LineError);
    expect((error as LineError).path.startsWith(path)).toBe(true);
    expect((error as LineError).say).not.toMatch(/hospital|hotel|cash|20250303|I10|RT/);
    if (path !== '') expect((error as LineError).id).toBe('x');
  });

  it('the first fault by path, whatever the order of keys', () => {
    expect(answer({ timing: 'soon', cbsa: 1, from: 2 })).toMatchObject({ path: '/cbsa' });
    expect(answer({ from: 2, cbsa: 1, timing: 'soon' })).toMatchObject({ path: '/cbsa' });
  });
});

describe('what is a fact and not an error', () => {
  it.each([
    ['a day that does not exist', { from: '2025-02-30' }],
    ['a code that never was', { principal: 'ZZZ' }],
    ['26 diagnoses', { secondary: Array.from({ length: 25 }, () => 'I10') }],
    ['an answer out of range', { oasis: { M1830: '9' } }],
    ['a count below zero', { visits: -1 }],
    ['a document without text', { documents: [{ type: 'order' as const }] }],
  ])('%s is answered', (_, facts) => {
    expect(answer(period(facts))).toHaveProperty('grouping');
  });

  it('any text is an id and comes back as it was', () => {
    for (const id of ['', ' ', '0012', '\ud800', '日本 "x"\n', 'x'.repeat(10_000)]) {
      expect((answer(period({ id })) as { id: string }).id).toBe(id);
    }
  });

  it('what was left out is noted', () => {
    const line = answer(period({ secondary: ['', 'I10'] })) as { notes: { at: string }[] };
    expect(line.notes.map(({ at }) => at)).toEqual(['/secondary/0']);
  });
});

describe('fields that are not known', () => {
  it('are told by their pointer, never by value', () => {
    unknown.length = 0;
    answer({
      ...PERIOD,
      mrn: '004417',
      stays: [{ type: 'acute', facility: 'General' }],
      oasis: { M183O: '2', M1830: '2', GG0170I1: '04' },
      confirmed: { reason: 'x' },
    });
    expect(unknown.sort()).toEqual(['/confirmed/reason', '/mrn', '/oasis/M183O', '/stays/*/facility']);
    unknown.length = 0;
    answer({ ...PERIOD, oasis: { bathing: '2' } });
    expect(unknown).toEqual(['/oasis/bathing']);
    unknown.length = 0;
    answer({ chart: 1, extra: true });
    expect(unknown).toEqual(['/extra']);
  });
});

describe('the command', () => {
  it('has a help with an example that is a whole record', () => {
    const example = /echo '(.*)' \| lintel group/.exec(command.help)?.[1] ?? '';
    expect(answer(JSON.parse(example))).toMatchObject({ grouping: { hipps: { determined: true } } });
  });

  it('payment only where it is asked for', () => {
    expect(answer(PERIOD)).not.toHaveProperty('grouping.payment');
    expect(groupLine(shipped, { payment: true })(PERIOD)).toHaveProperty('grouping.payment');
  });
});
