import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FrameState } from '../../../../extension/engine/frames.ts';
import { compareHipps } from '../../../../extension/engine/hipps-compared.ts';
import { answerTab, type TabAsked } from '../../../../extension/engine.ts';
import type { PanelMemory } from '../../../../extension/messages/panel.ts';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { classify } from '../../../../shared/classify.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { ROLES, type Role } from '../../../../shared/role.ts';
import { shippedEditions } from '../../../shipped.ts';
import { FUNCTION_ANSWERS, frame } from './frames.ts';

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});

const PATIENT = { 'patient/mrn': '004417', 'patient/name': 'ALVAREZ, JOAN', 'patient/birth-date': '03/12/1947' };
const PERIOD = {
  'period/from': '11/10/2026',
  'period/through': '12/09/2026',
  M0030: '11/10/2026',
  M0090: '11/11/2026',
  M0100: '1',
};
const page = (dx: Record<string, string>, more: Partial<FrameState> = {}) =>
  frame({ ...PERIOD, ...FUNCTION_ANSWERS, M1000: ['3'], M1005: '11/05/2026', ...dx }, more);
const ask = (frames: FrameState[], role: Role = 'coder', memory?: PanelMemory) => {
  const asked: TabAsked = { tabId: 1, frames, memory, role };
  return answerTab(asked, editions);
};
const record = (more: Partial<Chart>): Chart => ({
  chart: 1,
  patient: {
    family: 'Alvarez',
    given: 'Joan',
    birthDate: '1947-03-12',
    identifiers: [{ type: 'MRN', value: '004417' }],
  },
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: {},
  ...more,
});

describe('a view', () => {
  it('is what classify says of the page’s chart, and nothing of the engine’s own', () => {
    const { view } = ask([page({ 'dx/1': 'I50.9', 'dx/2': 'J44.9', 'dx/3': '', 'dx/4': '', 'dx/5': '', 'dx/6': '' })]);
    expect(view.page).toBe('read');
    expect(view.chart?.diagnoses.map(({ code }) => code)).toEqual(['I50.9', 'J44.9']);
    const { grouping } = classify(view.chart as Chart, editions);
    expect(view.classification?.grouping?.points).toEqual(grouping.points);
    expect(view.classification?.grouping?.source).toMatchObject({ determined: true, value: 'institutional' });
  });

  it('names every fact and where it was read', () => {
    const { view } = ask([page({ 'dx/1': 'I50.9' })]);
    const bathing = view.facts.find(({ fact }) => fact === 'M1830');
    expect(bathing).toMatchObject({
      value: '3',
      at: { kind: 'page', field: 'M1830', frame: 'top' },
      reveal: { frameId: 0 },
    });
    expect(bathing?.where).toContain('label of M1830');
    for (const pointer of Object.keys(view.chart?.sources ?? {})) expect(pointer.startsWith('/')).toBe(true);
    expect(view.facts.length).toBe(Object.values(view.chart?.sources ?? {}).flat().length);
  });

  it('is nothing where the frames show nothing, and waits for no one', () => {
    expect(ask([frame({})]).view).toMatchObject({ page: 'nothing', facts: [], match: { state: 'none' } });
  });

  it('of two patients on one page holds neither', () => {
    const { view, hints } = ask([
      frame({ ...PATIENT, 'dx/1': 'I50.9' }),
      frame({ 'patient/mrn': '004471', M1830: '2' }, { frameId: 2 }),
    ]);
    expect(view.chart).toBeUndefined();
    expect(view.facts).toEqual([]);
    expect([...hints.values()].flat()).toEqual([]);
    expect(view.notes.join()).toContain('two patients');
    expect(JSON.stringify(view)).not.toMatch(/004417|004471|ALVAREZ/);
  });

  it('is the same for the same question', () => {
    const frames = [page({ ...PATIENT, 'dx/1': 'I50.9', 'dx/2': 'E11.9' })];
    expect(JSON.stringify(ask(frames).view)).toBe(JSON.stringify(ask(frames).view));
  });
});

describe('roles', () => {
  const frames = () => [page({ 'dx/1': 'I11.0', 'dx/2': 'J44.9', hipps: '2HB31' })];

  it.each(ROLES.filter((role) => role === 'clinician' || role === 'it'))(
    '%s: no group, points, weight or HIPPS anywhere',
    (role) => {
      const { view, hints } = ask(frames(), role);
      const said = JSON.stringify([view, [...hints.values()]]);
      expect(view.classification?.grouping).toBeUndefined();
      expect(view.ehrHipps).toBeUndefined();
      expect(said).not.toMatch(/clinicalGroup|functionalLevel|MMTA|2HB31|statedHipps|weight|comorbidity subgroup/i);
      expect(view.codes?.map(({ code }) => code)).toEqual(['I11.0', 'J44.9']);
    },
  );

  it('that the page holds no plan-of-care list is said to all, what comorbidity rests on to those who see it', () => {
    const short = 'no plan-of-care list is on the page';
    expect(ask(frames(), 'clinician').view.notes).toContain(short);
    expect(JSON.stringify(ask(frames(), 'it').view)).not.toMatch(/comorbidity/i);
    expect(ask(frames(), 'coder').view.notes).toContain(`${short}: comorbidity rests on the diagnoses of M1021/M1023`);
  });

  it('coder and QA: groups and the EHR’s HIPPS, no payment', () => {
    for (const role of ['coder', 'qa'] as const) {
      const { view } = ask(frames(), role);
      expect(view.classification?.grouping?.clinicalGroup).toMatchObject({ value: 'H' });
      expect(view.classification?.grouping).not.toHaveProperty('payment');
      expect(view.ehrHipps?.positions.map(({ position, stated }) => `${position}${stated}`)).toEqual([
        '12',
        '2H',
        '3B',
        '43',
        '51',
      ]);
    }
  });
});

describe('the record', () => {
  it('fills in what the page does not show, where the MRN agrees', () => {
    const memory = {
      record: record({
        previousPeriodEnd: null,
        sources: { '/previousPeriodEnd': [{ kind: 'fhir', ref: 'Observation/1' }] },
      }),
      entered: {},
    };
    const { view } = ask([page({ ...PATIENT, 'dx/1': 'I50.9' })], 'coder', memory);
    expect(view.match.state).toBe('agrees');
    expect(view.classification?.grouping?.timing).toMatchObject({ determined: true, value: 'early' });
    expect(view.facts.some(({ where }) => where.includes('Observation/1'))).toBe(true);
  });

  it('of somebody else is shown beside the page and not merged', () => {
    const other = record({
      patient: { family: 'Okafor', given: 'Samuel', identifiers: [{ type: 'MRN', value: '004471' }] },
      previousPeriodEnd: null,
    });
    const { view } = ask([page({ ...PATIENT, 'dx/1': 'I50.9' })], 'coder', { record: other, entered: {} });
    expect(view.match.state).toBe('differs');
    expect(view.chart?.previousPeriodEnd).toBeUndefined();
  });

  it('what was entered for another patient is not used', () => {
    const memory = (mrn: string): PanelMemory => ({
      patient: { mrn },
      entered: { '/previousPeriodEnd': null, '/confirmed/comorbidity': '2' },
    });
    const mine = ask([page({ ...PATIENT, 'dx/1': 'I50.9' })], 'coder', memory('004417')).view;
    const theirs = ask([page({ ...PATIENT, 'dx/1': 'I50.9' })], 'coder', memory('004471')).view;
    expect(mine.chart?.confirmed).toEqual({ comorbidity: '2' });
    expect(mine.chart?.sources['/previousPeriodEnd']).toEqual([{ kind: 'entered', by: 'coder' }]);
    expect(theirs.chart?.confirmed).toBeUndefined();
    expect(theirs.chart?.previousPeriodEnd).toBeUndefined();
  });

  it('an entered fact of the wrong shape is named and not used', () => {
    const { view } = ask([page({ 'dx/1': 'I50.9' })], 'coder', { entered: { '/stays': 'none', '/oasis/M1830': '0' } });
    expect(view.notes.filter((note) => note.includes('not of its shape'))).toHaveLength(2);
    expect(view.chart?.oasis.M1830).toBe('3');
  });
});

describe('hints', () => {
  const hint = (code: string, role: Role = 'clinician', field = 'dx/1') =>
    ask([frame({ ...PERIOD, [field]: code })], role).hints.get(0)?.[0];

  it('say what a code is on the From date', () => {
    expect(hint('i509')).toMatchObject({ title: 'I50.9 Heart failure, unspecified', forValue: 'i509', tone: 'quiet' });
    expect(hint('i509')?.facts[0]).toBe('valid on 10 Nov 2026');
    expect(hint('I50')).toMatchObject({ tone: 'note', facts: ['header: needs more characters'] });
    expect(hint('I50')?.say.join()).toContain('I50.1');
    expect(hint('I5O.9')).toMatchObject({ tone: 'note', facts: ['not an ICD-10-CM code'] });
  });

  it('say that a code was demoted or is not in force yet, with the day', () => {
    // I42.0 became a header on 2026-10-01 (fhir-data.md section 2).
    expect(hint('I42.0')?.facts).toEqual(['no longer valid on 10 Nov 2026']);
    expect(hint('I42.0')?.say.join()).toMatch(/30 Sep 2026; since then I42\.0/);
    const early = ask([frame({ 'period/from': '09/01/2026', 'dx/1': 'I42.00' })]).hints.get(0)?.[0];
    expect(early?.tone).toBe('note');
  });

  it('say that a manifestation or an external cause cannot be primary, by the code set itself', () => {
    expect(hint('F02.80')?.facts).toContain('cannot be primary (M1021)');
    expect(hint('W19.XXXA')?.facts).toContain('cannot be primary (M1021)');
  });

  it('say "can be primary" only with a row’s authority, and only of the primary', () => {
    const [, primary] = hint('I11.0')?.facts ?? [];
    expect(primary).toMatch(/^can be primary \((?:CMS table|sourced|estimated)\)$/);
    expect(hint('I50.9', 'clinician', 'dx/2')?.facts).toEqual(['valid on 10 Nov 2026']);
  });

  it('say group, authority and the row behind it to a coder, and the row to nobody else', () => {
    const old = (role: Role) => ask([frame({ 'period/from': '05/01/2025', 'dx/1': 'J44.9' })], role).hints.get(0)?.[0];
    expect(old('coder')?.facts).toContain('group L, MMTA – Respiratory (sourced)');
    expect(old('coder')?.cite).toMatch(/Diagnosis_Codes J44\.9: \S+/);
    expect(old('clinician')?.facts).toContain('can be primary (sourced)');
    expect(old('clinician')?.cite).not.toContain('Diagnosis_Codes');
  });

  it('say that no group at all means: cannot be primary', () => {
    const arthrosis = ask([frame({ 'period/from': '05/01/2025', 'dx/1': 'M17.9' })]).hints.get(0)?.[0];
    expect(arthrosis?.facts).toContain('cannot be primary (M1021) (sourced)');
    expect(arthrosis?.tone).toBe('note');
  });

  it('are quiet where no day is known', () => {
    const { hints, view } = ask([frame({ 'dx/1': 'I50.9' })]);
    expect([...hints.values()].flat()).toEqual([]);
    expect(view.notes.join()).toContain('the codes are not checked');
  });

  it.each<[string, Record<string, string>, string]>([
    ['none', {}, 'names no From date, M0030 or M0090'],
    ['M0030', { M0030: '11/10/2026' }, 'M0030 alone does not say which 30 days'],
    ['M0090', { M0090: '11/12/2026' }, 'M0090 alone does not say where its 30 days begin'],
    ['both, in no order', { M0030: '11/10/2026', M0090: '11/01/2026' }, 'M0030 and M0090 give no 30-day period'],
  ])('of the days that the page names, %s: says what is missing to check codes', (_, days, says) => {
    const { view } = ask([frame({ ...days, 'dx/1': 'I50.9' })]);
    const notes = view.notes.filter((note) => note.includes('the codes are not checked'));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(says);
  });

  it('name the day only on the frame that shows it', () => {
    const { hints } = ask([frame({ 'dx/1': 'I50.9' }), frame(PERIOD, { frameId: 2 })]);
    expect(hints.get(0)?.[0]?.facts[0]).toBe('valid on the period’s From date');
  });

  it('hold no word of the record, of another frame or of the patient', () => {
    const marked = frame({ ...PATIENT, ...PERIOD, 'dx-list/1': 'I50.9' }, { frameId: 2, title: 'zzTITLEzz' });
    const memory: PanelMemory = {
      record: record({
        documents: [{ type: 'progress-note', text: 'zzNOTEzz acute on chronic' }],
        diagnoses: [{ code: 'E11.9', display: 'zzRECORDzz' }],
      }),
      entered: {},
    };
    const { hints } = ask([frame({ 'dx/1': 'I50.9', 'dx/2': 'I10' }), marked], 'coder', memory);
    const first = JSON.stringify(hints.get(0));
    expect(first).not.toMatch(/zz|004417|alvarez|E11|10 Nov|label of/i);
    expect(first).toContain('I50.9 Heart failure, unspecified');
  });
});

describe('the EHR’s own HIPPS', () => {
  it('is compared position by position, and neither is called right', () => {
    const { view } = ask([page({ 'dx/1': 'I11.0', 'dx/2': '', 'dx/3': '', 'dx/4': '', 'dx/5': '', 'dx/6': '' })]);
    const grouping = view.classification?.grouping;
    if (!grouping) throw new Error('no grouping');
    const states = (stated: string): string =>
      compareHipps(stated, grouping)
        .positions.map(({ state }) => state)
        .join(' ');
    // Institutional; nobody looked for earlier periods: 2 or 4.
    expect(states('2HB11')).toMatch(/^open same/);
    expect(states('1HB11')).toMatch(/^different same/);
    expect(states('4CB11')).toMatch(/^open different/);
    expect(states('2HB11').split(' ').at(-1)).toBe('same');
  });
});

it('any readings at all get an answer', () => {
  const field = fc.oneof(
    fc.constantFrom(
      'M1830',
      'M1033',
      'M0090',
      'M0100',
      'M0030',
      'dx/1',
      'dx/2',
      'dx-list/1',
      'period/from',
      'cert/from',
      'hipps',
      'M1000',
      'patient/name',
      'patient/mrn',
      'GG0170I1',
    ),
    fc.string({ maxLength: 20 }),
  );
  const value = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }),
    fc.constantFrom('I50.9', '2', '11/10/2026', '^', '\u0000', '999999999'),
  );
  const frames = fc.array(fc.dictionary(field, value, { maxKeys: 12 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(frames, fc.constantFrom(...ROLES), (all, role) => {
      const { view } = ask(
        all.map((fields, frameId) => frame(fields, { frameId })),
        role,
      );
      expect(['read', 'nothing']).toContain(view.page);
    }),
    { numRuns: 200 },
  );
});
