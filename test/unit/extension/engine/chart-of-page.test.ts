import { describe, expect, it } from 'vitest';
import { chartOfPage } from '../../../../extension/engine/chart-of-page.ts';
import { patientOfFrame } from '../../../../extension/engine/patient-on-page.ts';
import { FUNCTION_ANSWERS, frame, twice } from './frames.ts';

const chart = (...frames: Parameters<typeof chartOfPage>[0][number][]) => chartOfPage(frames, {});

describe('answers', () => {
  it('M items as digits, GG items with two, check-all as a list, blanks as CMS writes them', () => {
    const { oasis } = chart(frame({ M1830: '3', GG0170I1: '4', M1033: ['1', '3'], M1860: '', M1000: [] })).chart;
    expect(oasis).toEqual({ M1830: '3', GG0170I1: '04', M1033: ['1', '3'], M1860: '^', M1000: '^' });
  });

  it('every fact has the field and frame that it was read from', () => {
    const { sources } = chart(frame({ M1830: '3' }, { frameId: 4 })).chart;
    expect(sources['/oasis/M1830']).toEqual([{ kind: 'page', field: 'M1830', frame: 'frame 4' }]);
  });

  it('two answers on one page: neither is used, both places are named, no value is', () => {
    const { chart: read, notes } = chart(twice('M1830', '2', '3'));
    expect(read.oasis).toEqual({});
    expect(read.conflicts).toHaveLength(2);
    expect(read.conflicts.every(({ stands }) => stands === undefined)).toBe(true);
    expect(notes.join()).toContain('M1830');
    expect(notes.join()).toContain('the other form');
    expect(notes.join()).not.toMatch(/\b[23]\b(?! fields)/);
  });

  it('two answers in two frames of one page are the same', () => {
    expect(chart(frame({ M1830: '2' }), frame({ M1830: '3' }, { frameId: 2 })).chart.oasis).toEqual({});
  });

  it('a blank beside an answer gives way to it, and one day written two ways is one day', () => {
    const read = chart(
      frame({ M1830: '', M0090: '11/11/2026' }),
      frame({ M1830: '3', M0090: '2026-11-11' }, { frameId: 2 }),
    ).chart;
    expect(read.oasis.M1830).toBe('3');
    expect(read.assessment?.completed).toBe('2026-11-11');
  });

  it('two assessments are never mixed', () => {
    const { chart: read, notes } = chart(
      frame({ M0090: '11/11/2026', M1830: '3' }, { title: 'Start of care' }),
      frame({ M0090: '01/05/2027', M1860: '2' }, { frameId: 2, title: 'Recertification' }),
    );
    expect(read.oasis).toEqual({});
    expect(notes.join()).toContain('“Start of care” and “Recertification”');
  });

  it('an answer out of range stays as it is: the grouper names it', () => {
    expect(chart(frame({ M1830: '9' })).chart.oasis.M1830).toBe('9');
  });
});

describe('diagnoses', () => {
  const codes = (read: ReturnType<typeof chart>) => read.chart.diagnoses.map(({ code, rank }) => `${rank} ${code}`);

  it('M1021 first, M1023 in order, blanks left out', () => {
    const read = chart(
      frame({ 'dx/1': 'I11.0', 'dx/2': 'I50.32', 'dx/3': '', 'dx/4': 'J44.9', 'dx/5': '', 'dx/6': '' }),
    );
    expect(codes(read)).toEqual(['1 I11.0', '2 I50.32', '3 J44.9']);
    expect(read.chart.looked).toEqual(['secondary']);
  });

  it('six full lines may go on elsewhere, and that is said', () => {
    const read = chart(frame(Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`dx/${n}`, `Z79.${n}`]))));
    expect(read.chart.looked).toEqual([]);
    const note = 'all lines of M1021/M1023 are full and no plan-of-care list is on the page';
    expect(read.notes).toEqual([note]);
    expect([...read.decided]).toEqual([[note, 'comorbidity rests on these six diagnoses']]);
  });

  it('a list that goes on behind six is counted, and called whole by nothing', () => {
    const lines = Array.from({ length: 25 }, (_, i) => [`dx/${i + 1}`, `Z79.8${i}`]);
    const read = chart(frame(Object.fromEntries(lines)));
    expect(read.chart.looked).toEqual([]);
    expect([...read.decided]).toEqual([
      ['nothing on the page says that its list of diagnoses is whole', 'comorbidity rests on the 25 that it shows'],
    ]);
  });

  it('the plan of care stands over M1021/M1023, and is whole', () => {
    const read = chart(
      frame({ 'dx/1': 'I11.0', 'dx/2': 'I50.32' }),
      frame({ 'dx-list/1': 'I11.0', 'dx-list/2': 'I50.32', 'dx-list/3': 'E11.42' }, { frameId: 3 }),
    );
    expect(codes(read)).toEqual(['1 I11.0', '2 I50.32', '3 E11.42']);
    expect(read.chart.looked).toEqual(['secondary']);
    expect(read.chart.conflicts).toEqual([]);
  });

  it('another primary in the plan of care is a conflict that names both', () => {
    const read = chart(
      frame({ 'dx/1': 'I50.9', 'dx/2': 'Z79.4' }),
      frame({ 'dx-list/1': 'I11.0', 'dx-list/2': 'I50.9' }, { frameId: 3 }),
    );
    expect(codes(read)[0]).toBe('1 I11.0');
    expect(read.chart.conflicts.map(({ lost, stands }) => [lost.value, stands?.value])).toEqual([
      ['I50.9', 'I11.0'],
      ['Z79.4', undefined],
    ]);
    expect(read.notes.join('; ')).toContain('M1021 and the first diagnosis of the plan of care differ');
    expect(read.notes.join('; ')).toContain('M1023 b is not in the plan of care');
  });

  it('a plan of care with a line that could not be told is not whole', () => {
    const doubts = [{ field: 'dx-list/2', why: 'no-code' as const }];
    const read = chart(frame({ 'dx-list/1': 'I11.0', 'dx-list/3': 'E11.42' }, { doubts }));
    expect(codes(read)).toEqual(['1 I11.0', '2 E11.42']);
    expect(read.chart.looked).toEqual([]);
  });

  it('an empty plan of care does not hide the form', () => {
    expect(codes(chart(frame({ 'dx/1': 'I11.0' }), frame({ 'dx-list/1': '' }, { frameId: 3 })))).toEqual(['1 I11.0']);
  });

  it('a list whose first line is blank has no principal', () => {
    expect(codes(chart(frame({ 'dx/1': '', 'dx/2': 'I10' })))).toEqual(['2 I10']);
  });

  it('two codes for one line: that line is not used, and the list is not called whole', () => {
    const read = chart(
      frame({ 'dx/1': 'I11.0', 'dx/2': 'I10', 'dx/3': '', 'dx/4': '', 'dx/5': '', 'dx/6': '' }),
      frame({ 'dx/1': 'I50.9' }, { frameId: 2 }),
    );
    expect(codes(read)).toEqual(['2 I10']);
    expect(read.chart.looked).toEqual([]);
  });

  it('twenty-six lines are read, every one', () => {
    expect(
      chart(frame(Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`dx/${i + 1}`, `Z79.${i}`])))).chart
        .diagnoses,
    ).toHaveLength(26);
  });
});

describe('the period', () => {
  it('that the page names stands', () => {
    const { period } = chart(
      frame({ 'period/from': '11/10/2026', 'period/through': '12/09/2026', M0030: '11/10/2026' }),
    ).chart;
    expect(period).toEqual({ from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' });
  });

  it('of a start-of-care assessment begins with the start of care, and the panel is told', () => {
    const { chart: read, notes } = chart(frame({ M0030: '11/10/2026', M0090: '11/11/2026', M0100: '1' }));
    expect(read.period).toEqual({ from: '2026-11-10', through: '2026-12-09', admission: '2026-11-10' });
    expect(read.assessment).toEqual({ rfa: '01', completed: '2026-11-11' });
    expect(notes.join()).toContain('10 Nov 2026 is taken from M0030');
  });

  it('else is the 30 days that hold M0090, counted from the certification or the start of care', () => {
    const later = chart(frame({ M0030: '09/11/2026', M0090: '11/06/2026', M0100: '4' })).chart;
    expect(later.period?.from).toBe('2026-10-11');
    const certified = chart(
      frame({ 'cert/from': '11/10/2026', 'cert/through': '01/08/2027', M0090: '12/15/2026', M0100: '5' }),
    ).chart;
    expect(certified.period?.from).toBe('2026-12-10');
  });

  it('is not made up where nothing says it', () => {
    expect(chart(frame({ 'dx/1': 'I10', M0090: '11/11/2026' })).chart.period).toBeUndefined();
  });

  it('a date that could be two days is not read, and named', () => {
    const { chart: read, notes } = chart(frame({ 'period/from': '11/10/26' }));
    expect(read.period).toBeUndefined();
    expect(notes.join()).toContain('period/from');
  });

  it('a day that the calendar has not is kept, so that it can be named', () => {
    expect(chart(frame({ 'period/from': '02/30/2026' })).chart.period?.from).toBe('2026-02-30');
  });
});

describe('the stay before', () => {
  it.each([
    [['3'], '11/05/2026', [{ type: 'acute', through: '2026-11-05' }]],
    [['2'], '11/05/2026', [{ type: 'snf', through: '2026-11-05' }]],
    [['5'], '', [{ type: 'irf' }]],
    [['NA'], '', []],
    [['3', '2'], '11/05/2026', undefined],
    [[], '11/05/2026', undefined],
  ])('M1000 %j, M1005 %s', (ticked, day, stays) => {
    expect(chart(frame({ M1000: ticked, M1005: day })).chart.stays).toEqual(stays);
  });
});

it('a whole page gives a chart with nothing left over', () => {
  const { chart: read, notes } = chart(
    frame({
      ...FUNCTION_ANSWERS,
      M0030: '11/10/2026',
      M0090: '11/11/2026',
      M0100: '1',
      'dx/1': 'I11.0',
      'dx/2': '',
      hipps: '2hb31',
    }),
  );
  expect(read.statedHipps).toBe('2HB31');
  expect(Object.keys(read.oasis)).toEqual(Object.keys(FUNCTION_ANSWERS));
  expect(notes.filter((note) => /not read|differ/.test(note))).toEqual([]);
});

describe('who pays (M0150)', () => {
  it.each([
    [['1'], 'medicare-ffs'],
    [['2'], 'medicare-advantage'],
    [['3'], 'medicaid'],
    [['8'], 'other'],
    // Medicare pays before Medicaid and before others.
    [['1', '3', '8'], 'medicare-ffs'],
  ])('%j → %s, with its field', (ticked, payer) => {
    const read = chart(frame({ M0150: ticked })).chart;
    expect(read.payer).toBe(payer);
    expect(read.sources['/payer']).toEqual([{ kind: 'page', field: 'M0150', frame: 'top' }]);
  });

  it.each([[['1', '2']], [['3', '8']], [['UK']]])('%j: none is taken, and it is said', (ticked) => {
    const { chart: read, notes } = chart(frame({ M0150: ticked }));
    expect(read.payer).toBeUndefined();
    expect(notes.join()).toContain('M0150');
  });

  it('nothing ticked says nothing', () => {
    const { chart: read, notes } = chart(frame({ M0150: [] }));
    expect([read.payer, notes]).toEqual([undefined, []]);
  });

  it('from the flags of a page that shows only some of them', () => {
    const read = chart(frame({ M0150_CPAY_MCARE_FFS: '0', M0150_CPAY_MCAID_HMO: '1' })).chart;
    expect(read.payer).toBe('medicaid');
  });
});

describe('what stands twice and differs', () => {
  it.each(['hipps', 'cert/from', 'period/from'])('%s: is not used, and said', (field) => {
    const [one, two] = field === 'hipps' ? ['1HB31', '2HB31'] : ['11/10/2026', '09/11/2026'];
    const { chart: read, notes } = chart(twice(field, one, two));
    expect(read.statedHipps ?? read.period?.from).toBeUndefined();
    expect(notes.join()).toContain(`${field}: 2 fields differ`);
  });

  it('a number of the patient: nobody is named, not by the name beside one of them either', () => {
    const { readings } = frame({ 'patient/name': 'ALVAREZ, JOAN', 'patient/birth-date': '03/12/1947' });
    const page = twice('patient/mrn', '004417', '004418');
    const both = { ...page, readings: [...page.readings, ...readings] };
    expect(patientOfFrame(both)).toEqual({});
    expect(chart(both).notes.join()).toContain('MRN: two that differ stand on the page');
    expect(chart(both).notes.join()).not.toMatch(/00441|ALVAREZ/);
  });
});

describe('symptom control ratings', () => {
  it('are answers of the assessment, two digits, a blank as CMS writes it', () => {
    const read = chart(frame({ 'dx/1': 'I50.9', 'dx/2': 'I10', 'dx-rating/1': '2', 'dx-rating/2': '' })).chart;
    expect(read.oasis).toEqual({ M1021_PRIMARY_DIAG_SEVERITY: '02', M1023_OTH_DIAG1_SEVERITY: '^' });
    expect(read.sources['/oasis/M1021_PRIMARY_DIAG_SEVERITY']).toEqual([
      { kind: 'page', field: 'dx-rating/1', frame: 'top' },
    ]);
    expect(read.diagnoses).toHaveLength(2);
  });

  it('stay away from a diagnosis that they were not given for: the plan of care has another code there', () => {
    const read = chart(
      frame({ 'dx/1': 'I50.9', 'dx/2': 'I10', 'dx-rating/1': '2', 'dx-rating/2': '3' }),
      frame({ 'dx-list/1': 'I50.9', 'dx-list/2': 'J44.9' }, { frameId: 2 }),
    ).chart;
    expect(read.oasis).toEqual({ M1021_PRIMARY_DIAG_SEVERITY: '02' });
  });

  it('on two forms that differ: none is used', () => {
    const read = chart(frame({ 'dx/1': 'I50.9' }), twice('dx-rating/1', '2', '3')).chart;
    expect(read.oasis).toEqual({});
    expect(read.conflicts.map(({ fact }) => fact)).toContain('/oasis/M1021_PRIMARY_DIAG_SEVERITY');
  });
});
