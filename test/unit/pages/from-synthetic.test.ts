import { beforeAll, describe, expect, it } from 'vitest';
import { type SyntheticPatient, syntheticPatients } from '../../charts/generate.ts';
import { pagePatient } from '../../pages/from-synthetic.ts';

let all: SyntheticPatient[];
beforeAll(async () => {
  all = await syntheticPatients();
});
const patient = (id: string): SyntheticPatient => {
  const found = all.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no patient ${id}`);
  return found;
};

describe('a synthetic patient in the demo EHR', () => {
  it('shows the period that was billed last, its list on the plan of care and the assessment’s own on M1021', () => {
    const { person } = patient('hh-17');
    const page = pagePatient(patient('hh-17'));
    expect(page.period.from).toBe(person.claims.at(-1)?.from);
    expect(page.planOfCare.map(({ code }) => code)).toEqual(person.claims.at(-1)?.diagnoses);
    expect(page.diagnoses.map(({ code }) => code)).toEqual(person.diagnoses.slice(0, 6).map(({ code }) => code));
    expect(page.hipps).toBe(person.claims.at(-1)?.hipps);
  });

  it('shows the first 30 days from the start of care where nothing was billed', () => {
    const page = pagePatient(patient('hh-16'));
    // Start of care 2026-11-10, assessed on 2026-11-12.
    expect(page.period).toEqual({
      from: '2026-11-10',
      through: '2026-12-09',
      certFrom: '2026-11-10',
      certThrough: '2027-01-08',
    });
    expect(page.hipps).toBeUndefined();
  });

  it('gives every period to a certification of 60 days that holds it', () => {
    for (const synthetic of all) {
      const { period } = pagePatient(synthetic);
      expect(period.certFrom <= period.from && period.from <= period.certThrough, synthetic.id).toBe(true);
    }
  });

  it('leaves blank what the nurse did not answer', () => {
    for (const synthetic of all) {
      const last = synthetic.person.assessments.at(-1);
      const page = pagePatient(synthetic);
      expect(page.oasis.M1840, synthetic.id).toBe(last?.function[4] == null ? undefined : String(last.function[4]));
    }
  });
});
