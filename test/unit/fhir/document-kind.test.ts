import { describe, expect, it } from 'vitest';
import { first, plain } from './document-resource.ts';
import { coded, LOINC, type Resource, read, saidOf } from './record.ts';

/** What kind of document it is, and in what role it was written: whose words count depends on both. */

describe('the kind of a document', () => {
  it.each([
    ['18842-5', 'discharge-summary'],
    ['34117-2', 'history-and-physical'],
    ['57133-1', 'referral'],
    ['18776-5', 'plan-of-care'],
    ['11506-3', 'progress-note'],
    ['34129-7', 'visit-note'],
    ['18735-1', 'therapy-evaluation'],
    ['28653-4', 'social-work-note'],
    ['46209-3', 'order'],
    ['11502-2', 'lab'],
    ['18748-4', 'imaging'],
  ])('LOINC %s: %s', (code, type) => {
    expect(first(plain('x', { type: coded(LOINC, code) }))?.type).toBe(type);
  });

  it.each([
    ['Home Health Face-to-Face Encounter', 'face-to-face'],
    ['CMS-485 Certification and Plan of Care', 'plan-of-care'],
    ['Wound care visit note', 'wound-note'],
    ['PT Evaluation', 'therapy-evaluation'],
    ['MSW Visit', 'social-work-note'],
    ['Skilled Nursing Visit Note', 'visit-note'],
    ['Medication Reconciliation', 'medication-list'],
    ['Chest X-ray', 'imaging'],
    ['Consent form', 'other'],
  ])('"%s": %s', (text, type) => {
    expect(first(plain('x', { type: { text } }))?.type).toBe(type);
    expect(first(plain('x', { description: text }))?.type).toBe(type);
  });

  it('a general LOINC code is narrowed by words, a telling one is not', () => {
    expect(first(plain('x', { type: { ...coded(LOINC, '11506-3'), text: 'Face to face encounter' } }))?.type).toBe(
      'face-to-face',
    );
    expect(first(plain('x', { type: { ...coded(LOINC, '18842-5'), text: 'Wound clinic discharge' } }))?.type).toBe(
      'discharge-summary',
    );
  });
});

describe('in what role it was written', () => {
  const practitioner = (more: object): Resource => ({ resourceType: 'Practitioner', id: 'x', ...more });
  const by = (author: object, ...others: Resource[]) => first(plain('x', { author: [author] }), ...others)?.author;
  const reference = { reference: 'Practitioner/x' };

  it.each([
    ['Carla Vance, RN', 'RN'],
    ['Priya Sarkar, MD', 'MD'],
    ['J. Diaz MD', 'MD'],
    ['Simone Oyelaran, DNP, RN', 'NP'],
    ['Elias Drummond, PA-C', 'PA'],
    ['Sandrine Beaulieu, OTR/L', 'OT'],
    ['Paula Marchetti, M.S., CCC-SLP', 'SLP'],
    ['Darnell Freeman, LCSW', 'MSW'],
  ])('"%s" is %s', (display, role) => {
    expect(by({ display })).toBe(role);
  });

  it('a name without letters behind it tells none', () => {
    expect(by({ display: 'Mary Do' })).toBeUndefined();
    expect(by({ display: 'Ada Park' })).toBeUndefined();
  });

  it('by qualification, by the letters of the name, by the role', () => {
    const degree = { qualification: [{ code: coded('http://terminology.hl7.org/CodeSystem/v2-0360', 'NP') }] };
    expect(by(reference, practitioner(degree))).toBe('NP');
    expect(by(reference, practitioner({ name: [{ family: 'Vance', suffix: ['LPN'] }] }))).toBe('LPN');
    const role: Resource = {
      resourceType: 'PractitionerRole',
      id: 'r',
      code: [coded('http://nucc.org/provider-taxonomy', '225100000X')],
    };
    expect(by({ reference: 'PractitionerRole/r' }, role)).toBe('PT');
    const bare: Resource = { resourceType: 'PractitionerRole', id: 'r', practitioner: reference };
    expect(by({ reference: 'PractitionerRole/r' }, bare, practitioner({ name: [{ suffix: ['MD'] }] }))).toBe('MD');
  });

  it('authors of two roles tell none, and that is reported', () => {
    const result = read([plain('x', { author: [{ display: 'C. Vance, RN' }, { display: 'P. Sarkar, MD' }] })]);
    expect(result.chart.documents?.[0]).not.toHaveProperty('author');
    expect(saidOf(result, 'DocumentReference/d.author')).toHaveLength(1);
  });
});
