import { describe, expect, it } from 'vitest';
import { chartOf, codesOf, condition, encounter, oasis, type Resource, read, saidOf } from './record.ts';

/** What has not the form that FHIR gives it is not read, and that is said by its place; nothing of it is repeated. */

const placesOf = (...resources: Resource[]) => read(resources).reported.map(({ at }) => at);

describe('a date that does not exist', () => {
  it.each([
    ['of a stay', encounter('e', 'ACUTE', '2026-10-01', '2026-02-31'), 'Encounter/e.period.end'],
    ['of a record', condition('c', 'I10', { recordedDate: 'Smith, 4 May' }), 'Condition/c.recordedDate'],
    ['as a number', condition('c', 'I10', { onsetDateTime: 20260501 }), 'Condition/c.onsetDateTime'],
    ['in a list', condition('c', 'I10', { recordedDate: ['2026-05-01'] }), 'Condition/c.recordedDate'],
  ])('%s', (_, resource, place) => {
    const { reported } = read([resource]);
    const found = reported.filter(({ at }) => at === place);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(reported)).not.toMatch(/Smith|02-31|20260501/);
  });

  it.each(['2026', '2026-05', '2026-05-01', '2026-05-01T10:00:00Z', ' 2026-05-01 '])('%j exists', (recordedDate) => {
    expect(placesOf(condition('c', 'I10', { recordedDate }))).not.toContain('Condition/c.recordedDate');
  });
});

describe('another type than FHIR has', () => {
  it.each([
    ['text for an object', encounter('e', 'HH', '2026-10-01', undefined, { period: 'October' }), 'Encounter/e.period'],
    ['a number for a list', condition('c', 'I10', { code: { coding: 5 } }), 'Condition/c.code.coding'],
    ['nothing in a list', { ...oasis('q', { M1830: '2' }), item: [null] }, 'QuestionnaireResponse/q.item[0]'],
    [
      'text among objects',
      { ...oasis('q', {}), item: [{ linkId: 'M1830', answer: ['2'] }] },
      'QuestionnaireResponse/q.item[0].answer[0]',
    ],
  ])('%s', (_, resource, place) => {
    expect(placesOf(resource)).toContain(place);
  });

  it('of an answer’s value is no blank answer', () => {
    const given = (value: object) => read([{ ...oasis('q', {}), item: [{ linkId: 'M1021', answer: [value] }] }]);
    expect(saidOf(given({ valueCoding: 'I10' }), 'QuestionnaireResponse/q').join()).toContain('M1021');
    expect(saidOf(given({ valueString: ' ' }), 'QuestionnaireResponse/q').join()).not.toContain('M1021');
  });

  it('answered questions of a form that are no OASIS items are counted', () => {
    const result = read([oasis('q', { M1830: '2', 'agency-greeting': 'yes', 'wound-photo': 'no' })]);
    expect(saidOf(result, 'QuestionnaireResponse/q')).toContain(
      '2 answered questions are no OASIS item that is known: not read',
    );
  });

  it('a key of the record is repeated only where it is a name', () => {
    const at = placesOf(condition('c', 'I10', { 'Jane Roe 555-0101': { coding: 'x' } }));
    expect(at).toContain('Condition/c.….coding');
  });

  it('what is broken throughout is told by its first places', () => {
    const item = Array.from({ length: 500 }, () => 7);
    expect(placesOf({ ...oasis('q', {}), item }).length).toBeLessThan(40);
  });
});

describe('a status that is there and cannot be read', () => {
  it.each([7, true, 'perhaps', { coding: 'active' }, { coding: [{}] }, { coding: [null] }, [3]])(
    '%j',
    (clinicalStatus) => {
      const result = read([condition('c', 'I10', { clinicalStatus })]);
      expect(codesOf(result.chart)).toEqual([]);
      expect(saidOf(result, 'Condition/c').join()).toContain('clinical status');
    },
  );

  it.each([
    undefined,
    null,
    {},
    { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] },
  ])('%j is none', (clinicalStatus) => {
    expect(codesOf(chartOf([condition('c', 'I10', { clinicalStatus })]))).toEqual(['I10']);
  });
});
