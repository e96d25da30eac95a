import { beforeAll, describe, expect, it } from 'vitest';
import type { HookChart } from '../../../../server/cds/chart-of-hook.ts';
import { type CardDraft, cardsOf } from '../../../../server/cds/draft.ts';
import { type Answering, draftsOf } from '../../../../server/cds/drafts-of.ts';
import { maskedDrafts, maskedReading } from '../../../../server/cds/masked-cards.ts';
import { SERVICE_IDS } from '../../../../server/cds/services.ts';
import { classify } from '../../../../shared/classify.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import { maskedRecord } from '../../../../shared/fhir/masked-record.ts';
import { readChart } from '../../../../shared/fhir/read-chart.ts';
import { syntheticPatients } from '../../../charts/generate.ts';
import { shippedEditions } from '../../../shipped.ts';

/** Two records that differ in masked facts only give the same cards (compliance.md section 6). */

/** Who sees least, and most. */
const ROLES = ['clinician', 'coder'] as const;
const ICD = 'http://hl7.org/fhir/sid/icd-10-cm';
/** Written anew here, not taken from the code that is tested. */
const SECRET =
  /\bF[1-6]\d|\bF9\d|\bB20\b|\bZ21\b|\bK70|alcohol|opioid|heroin|depress|bipolar|schizo|psych(?!osocial)|anxi|\bHIV\b|immunodeficiency|sertraline|buprenorphine|methadone|PHQ|D0150|D0160|behavioral health/i;

type Resource = { resourceType: string; id?: string; [field: string]: unknown };
let editions: Editions;
let people: { id: string; resources: Resource[] }[];
/** Their cards, as they are. */
const known = new Map<string, CardDraft[][]>();
beforeAll(async () => {
  editions = await shippedEditions();
  people = (await syntheticPatients()).map(({ id, bundle: { entry = [] } }) => ({
    id,
    resources: entry.flatMap(({ resource }) => (resource ? [resource as unknown as Resource] : [])),
  }));
});

const patientOf = (resources: readonly Resource[]) => ({
  reference: `Patient/${resources.find(({ resourceType }) => resourceType === 'Patient')?.id}`,
});
const condition = (resources: readonly Resource[], code: object, more: object = {}): Resource => ({
  resourceType: 'Condition',
  id: 'added-condition',
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  category: [{ coding: [{ code: 'problem-list-item' }] }],
  subject: patientOf(resources),
  code,
  ...more,
});
const icd = (code: string, display: string) => ({ coding: [{ system: ICD, code, display }] });
const note = (resources: readonly Resource[], text: string, more: object = {}): Resource => ({
  resourceType: 'DocumentReference',
  id: 'added-note',
  status: 'current',
  type: { coding: [{ system: 'http://loinc.org', code: '11506-3', display: 'Progress note' }] },
  subject: patientOf(resources),
  date: '2026-01-10T09:00:00Z',
  content: [{ attachment: { contentType: 'text/plain', data: Buffer.from(text).toString('base64') } }],
  ...more,
});

/** What is added to a record; nothing of it may show. */
const SECRETS: Readonly<Record<string, (resources: readonly Resource[]) => Resource[]>> = {
  depression: (of) => [condition(of, icd('F33.1', 'Major depressive disorder, recurrent, moderate'))],
  'two codes of alcohol that exclude each other': (of) => [
    condition(of, icd('F10.20', 'Alcohol dependence, uncomplicated')),
    { ...condition(of, icd('F10.10', 'Alcohol abuse, uncomplicated')), id: 'another' },
  ],
  HIV: (of) => [condition(of, icd('B20', 'Human immunodeficiency virus [HIV] disease'))],
  'an opioid disorder by SNOMED CT and words': (of) => [
    condition(of, { coding: [{ system: 'http://snomed.info/sct', code: '5602001', display: 'Opioid abuse' }] }),
  ],
  'a labelled ordinary diagnosis': (of) => [
    condition(of, icd('G47.00', 'Insomnia, unspecified'), { meta: { security: [{ code: '42CFRPart2' }] } }),
  ],
  'a label that only a consent would know': (of) => [
    condition(of, icd('T74.21XA', 'Adult sexual abuse, confirmed'), { meta: { security: [{ code: 'SDV' }] } }),
  ],
  'an antidepressant and its reason': (of) => [
    {
      resourceType: 'MedicationRequest',
      id: 'added-drug',
      status: 'active',
      intent: 'order',
      subject: patientOf(of),
      medicationCodeableConcept: { text: 'Sertraline 50 mg tablet' },
      reasonCode: [icd('F33.1', 'Major depressive disorder, recurrent, moderate')],
    },
  ],
  'a labelled note': (of) => [
    note(of, 'Assessment: opioid use disorder, on methadone. Major depressive disorder.', {
      meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'SUD' }] },
    }),
  ],
  'a note of a psychiatric clinic': (of) => [
    note(of, 'Patient is stable on current treatment.', { description: 'Behavioral health follow-up' }),
  ],
  'a psychiatric hospital stay': (of) => [
    {
      resourceType: 'Encounter',
      id: 'added-stay',
      status: 'finished',
      class: { code: 'IMP' },
      type: [{ text: 'Inpatient psychiatric stay' }],
      subject: patientOf(of),
      period: { start: '2020-01-02', end: '2020-01-09' },
    },
  ],
};

type Drafts = (answering: Answering) => CardDraft[];
/** What writes the cards of one record, for whoever asks: the record is classified once. */
type Writes = (read: HookChart) => Drafts;

const masked: Writes = (read) => {
  const reading = maskedReading(read, editions);
  return (answering) => maskedDrafts(reading, answering);
};
/** What cards would say without masking. */
const openly: Writes = (read) => {
  const classification = classify(read.chart, editions);
  return (answering) => draftsOf(read, classification, answering);
};
const cardsOfRecord = (resources: readonly Resource[], writes = masked) => {
  const options = { patient: patientOf(resources).reference };
  const drafts = writes({ chart: readChart(resources, editions, options).chart, resources, options });
  return ROLES.flatMap((role) =>
    SERVICE_IDS.map((service) => drafts({ service, role, patientId: 'p1', editions, newId: () => 'id' })),
  );
};
const clinicians = (drafts: readonly (readonly CardDraft[])[]) => JSON.stringify(drafts.slice(0, SERVICE_IDS.length));
const textOf = (drafts: readonly (readonly CardDraft[])[]) =>
  JSON.stringify(drafts.map((one) => cardsOf(one, () => 'id', undefined)));

describe('masked cards', () => {
  it.each(Object.keys(SECRETS))(
    '%s: tells nothing, and takes nothing else away but what it touches',
    (name) => {
      let equal = 0;
      const some = people.filter((_, index) => index % 6 === 0);
      for (const { id, resources } of some) {
        const before = known.get(id) ?? cardsOfRecord(resources);
        known.set(id, before);
        const after = cardsOfRecord([...resources, ...(SECRETS[name]?.(resources) ?? [])]);
        expect(textOf(after)).not.toMatch(SECRET);
        const held = new Set(before.flat().map((card) => JSON.stringify(card)));
        for (const card of after.flat()) expect(held).toContain(JSON.stringify(card));
        if (clinicians(before) === clinicians(after)) equal++;
      }
      expect(equal, `of ${some.length}`).toBeGreaterThan(some.length / 2);
    },
    120_000,
  );

  it('the same additions would be told without masking: the test can fail', () => {
    const told = Object.entries(SECRETS).filter(([, add]) =>
      people.some(
        ({ resources }, index) =>
          index % 6 === 0 && SECRET.test(textOf(cardsOfRecord([...resources, ...add(resources)], openly))),
      ),
    );
    expect(told.map(([name]) => name)).toEqual(
      expect.arrayContaining(['depression', 'two codes of alcohol that exclude each other', 'HIV', 'a labelled note']),
    );
  }, 120_000);

  it('no card of any invented patient tells anything, and most cards are still there', () => {
    let open = 0;
    let masked = 0;
    for (const { id, resources } of people) {
      const cards = known.get(id) ?? cardsOfRecord(resources);
      expect(textOf(cards)).not.toMatch(SECRET);
      masked += cards.flat().length;
      open += cardsOfRecord(resources, openly).flat().length;
    }
    expect(masked).toBeGreaterThan(open * 0.85);
  }, 120_000);

  it('a masked principal leaves no grouping of what is left: what is not true is not said', () => {
    let grouped = 0;
    for (const { resources } of people.slice(0, 8)) {
      const previews = (own: readonly Resource[]) =>
        cardsOfRecord(own)
          .flat()
          .filter(({ topic }) => topic.code === 'pdgm-preview');
      grouped += previews(resources).length;
      const secret = resources.map((one) =>
        one.resourceType === 'Condition' || one.resourceType === 'QuestionnaireResponse' || one.resourceType === 'Claim'
          ? { ...one, meta: { security: [{ code: 'PSY' }] } }
          : one,
      );
      expect(previews(secret)).toEqual([]);
    }
    expect(grouped).toBeGreaterThan(3);
  }, 60_000);

  it('a use-additional note that names alcohol is no card, whether or not the patient has the code', () => {
    const [person] = people;
    if (!person) throw new Error('nobody is left');
    const pancreatitis = condition(person.resources, icd('K86.0', 'Alcohol-induced chronic pancreatitis'));
    const alcohol = { ...condition(person.resources, icd('F10.20', 'Alcohol dependence, uncomplicated')), id: 'f10' };
    expect(textOf(cardsOfRecord([...person.resources, pancreatitis]))).not.toMatch(SECRET);
    expect(textOf(cardsOfRecord([...person.resources, pancreatitis, alcohol]))).not.toMatch(SECRET);
  });
});

describe('a masked record', () => {
  it('is the very same list where nothing is masked, and changes nothing that it was given', () => {
    const plain = [{ resourceType: 'Condition', id: 'c', code: icd('I10', 'Essential (primary) hypertension') }];
    expect(maskedRecord(plain)).toBe(plain);
    const frozen = Object.freeze([
      Object.freeze({ resourceType: 'Claim', diagnosis: Object.freeze([{ sequence: 1 }]) }),
    ]);
    expect(maskedRecord(frozen)).toBe(frozen);
  });

  it('takes one diagnosis out of a claim and one answer out of a form, and keeps the places of the others', () => {
    const claim = {
      resourceType: 'Claim',
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: icd('I50.22', 'Chronic systolic (congestive) heart failure') },
        { sequence: 2, diagnosisCodeableConcept: icd('F3181', 'Bipolar II disorder') },
        { sequence: 3, diagnosisCodeableConcept: icd('E11.9', 'Type 2 diabetes mellitus without complications') },
      ],
    };
    const form = {
      resourceType: 'QuestionnaireResponse',
      item: [
        { linkId: 'M1021', answer: [{ valueCoding: { system: ICD, code: 'I50.22' } }] },
        { linkId: 'M1023', answer: [{ valueString: 'F33.1' }] },
        {
          linkId: 'M1033',
          text: 'Risk',
          answer: [{ valueCoding: { code: '5', display: 'Decline in mental, emotional, or behavioral status' } }],
        },
      ],
    };
    const [masked, answers] = maskedRecord([claim, form]) as [typeof claim, typeof form];
    expect(masked.diagnosis.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(answers.item.map(({ linkId, answer }) => `${linkId} ${answer.length}`)).toEqual([
      'M1021 1',
      'M1023 0',
      'M1033 1',
    ]);
    expect(claim.diagnosis).toHaveLength(3);
  });

  it('reads what is no resource without a fault', () => {
    const odd = [7, 'text', {}, { resourceType: 'Condition', meta: 3 }, { resourceType: 'Condition', code: null }];
    expect(maskedRecord(odd)).toBe(odd);
    expect(maskedRecord([null, [], odd])).toBeInstanceOf(Array);
  });

  it('a label that cannot be read masks', () => {
    expect(maskedRecord([{ resourceType: 'Condition', meta: { security: ['R'] } }])).toEqual([]);
    expect(maskedRecord([{ resourceType: 'Condition', meta: { security: [{ code: 'N' }] } }])).toHaveLength(1);
  });
});
