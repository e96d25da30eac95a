import { describe, expect, it } from 'vitest';
import { Editions } from '../../../shared/editions/editions.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { answers, form, la, one } from './oasis-form.ts';
import { bundle, editions, encounter, oasis, patient, type Resource, read, saidOf } from './record.ts';

/** Which forms are OASIS, and what holds where there are several or where one is not whole. */

describe('whether a form is OASIS', () => {
  const bathing = { item: [{ linkId: 'M1830', answer: [{ valueString: '2' }] }] };
  const visit = encounter('v', 'HH', '2026-02-11', '2026-02-11');
  const hospital = encounter('s', 'IMP', '2026-02-01', '2026-02-09');
  const of = (more: object) => form([], { ...bathing, questionnaire: undefined, ...more });
  const isRead = (...resources: Resource[]) => 'M1830' in answers(...resources);

  it.each([
    ['LOINC’s panel', { questionnaire: 'http://loinc.org/q/99131-5' }],
    ['a part of the panel', { questionnaire: 'http://loinc.org/vs/99148-9' }],
    ['a canonical that names OASIS', { questionnaire: 'https://ehr.example.org/Questionnaire/OASIS-E1-SOC|1.2' }],
    ['linkIds below a part of the panel', { item: [{ linkId: '/99148-9/57243-8', answer: [{ valueString: '2' }] }] }],
  ])('by %s', (_, more) => {
    expect(isRead(of(more))).toBe(true);
  });

  it('by a home health encounter', () => {
    expect(isRead(visit, of({ encounter: { reference: 'Encounter/v' } }))).toBe(true);
    expect(isRead(hospital, of({ encounter: { reference: 'Encounter/s' } }))).toBe(false);
    expect(isRead(of({}))).toBe(false);
  });

  it.each([
    'https://ehr.example.org/Questionnaire/MDS3.0-NC-1.17',
    'https://x.example.org/irf-pai',
    'https://x.example.org/LCDS',
  ])('not %s, wherever it was filled in', (questionnaire) => {
    const result = read([visit, of({ questionnaire, encounter: { reference: 'Encounter/v' } })]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'QuestionnaireResponse/q')).toHaveLength(1);
  });

  it('the name of a host is not the name of a form', () => {
    expect(isRead(of({ questionnaire: 'https://oasis-hospital.example.org/Questionnaire/intake' }))).toBe(false);
  });

  it.each(['in-progress', 'stopped', undefined])('a form in status %s is not final', (status) => {
    expect(isRead(of({ status, questionnaire: 'urn:oasis' }))).toBe(false);
  });
});

describe('two sources of one assessment', () => {
  const base = { M0030: '2026-02-10', M0090: '2026-02-11', M0100: '01' };

  it('differing final answers: neither is read, both are reported', () => {
    const result = read([
      oasis('a', { ...base, M1830: '2', M1860: '3' }),
      oasis('b', { ...base, M1830: '3', M1860: '3' }),
    ]);
    expect(result.chart.oasis).not.toHaveProperty('M1830');
    expect(result.chart.oasis.M1860).toBe('3');
    expect(saidOf(result, 'QuestionnaireResponse/a')).toHaveLength(1);
    expect(saidOf(result, 'QuestionnaireResponse/b')).toHaveLength(1);
  });

  it('twice in one form: the same', () => {
    const result = read([
      form([
        { linkId: 'M1830', answer: [{ valueString: '2' }] },
        { linkId: '57243-8', answer: [{ valueString: '3' }] },
      ]),
    ]);
    expect(result.chart.oasis).toEqual({});
    expect(saidOf(result, 'QuestionnaireResponse/q.item[0].answer[0]')).toHaveLength(1);
    expect(saidOf(result, 'QuestionnaireResponse/q.item[1].answer[0]')).toHaveLength(1);
  });

  it('an amended form supersedes the completed one, answer by answer', () => {
    const result = read([
      oasis('a', { ...base, M1830: '2', M1860: '3' }),
      oasis('b', { ...base, M1830: '3' }, { status: 'amended' }),
    ]);
    expect(result.chart.oasis).toMatchObject({ M1830: '3', M1860: '3' });
    expect(saidOf(result, 'QuestionnaireResponse/a')).toContain('M1830: superseded by an amended answer');
  });

  it('two lists of a check-all item are two answers', () => {
    const result = read([oasis('a', { ...base, M1033: ['1', '3'] }), oasis('b', { ...base, M1033: ['1', '7'] })]);
    expect(result.chart.oasis).not.toHaveProperty('M1033');
    expect(saidOf(result, 'QuestionnaireResponse/a')).toHaveLength(2);
    expect(
      answers(oasis('a', { ...base, M1033: ['3', '1'] }), oasis('b', { ...base, M1033: ['1', '3'] })).M1033,
    ).toEqual(['1', '3']);
  });

  it('a nurse’s and a therapist’s part add up', () => {
    expect(answers(oasis('a', { ...base, M1830: '2' }), oasis('b', { ...base, GG0170I1: '03' }))).toMatchObject({
      M1830: '2',
      GG0170I1: '03',
    });
  });
});

describe('the edition that answers are read by', () => {
  it('is said where another was in force on that day', () => {
    const later = read([oasis('q', { M0090: '2026-11-11', M1830: '2' })]);
    expect(later.chart.oasis.M1830).toBe('2');
    expect(saidOf(later, 'QuestionnaireResponse/q').some((say) => say.includes('OASIS-E'))).toBe(true);
    const then = read([oasis('q', { M0100: '1', M0090: '2026-02-11', M1830: '2' })]);
    expect(saidOf(then, 'QuestionnaireResponse/q')).toEqual([]);
  });

  it('none: CMS’s names and digits are read, LOINC is not, and that is said', () => {
    const none = new Editions([]);
    const result = readChart(
      bundle([
        patient(),
        form([
          { linkId: 'M1830', answer: [{ valueString: '02' }] },
          { linkId: '57247-9', answer: [la('LA6147-8')] },
        ]),
      ]),
      none,
    );
    expect(result.chart.oasis).toEqual({ M1830: '2' });
    expect(result.reported.map(({ at }) => at)).toContain('OASIS');
    expect(editions.all('oasis')).toHaveLength(1);
  });
});

it('a form without M0090 and M0100 is read by its own day, and both are said', () => {
  const result = read([one('M1830', { valueString: '2' })]);
  expect(result.chart.assessment).toEqual({ id: 'QuestionnaireResponse/q', completed: '2026-02-11' });
  expect(saidOf(result, 'QuestionnaireResponse/q')).toHaveLength(2);
});

it('a check-all list of which an answer cannot be read is not whole: what was read is single boxes', () => {
  const form = oasis('q', { M1830: '2', M0090: '2026-11-11', M0100: '1', M1033: ['1', 'many medications'] });
  const result = read([form]);
  expect(result.chart.oasis).not.toHaveProperty('M1033');
  expect(result.chart.oasis).toMatchObject({ M1033_HOSP_RISK_HSTRY_FALLS: '1', M1830: '2' });
  expect(result.chart.oasis).not.toHaveProperty('M1033_HOSP_RISK_5PLUS_MDCTN');
  expect(saidOf(result, 'QuestionnaireResponse/q').filter((say) => say.startsWith('M1033'))).toHaveLength(2);
});
