import type { Bundle } from 'fhir/r4';

/** A consent to disclose records of substance use treatment (42 CFR part 2). */
export const PART_2 = {
  status: 'active',
  scope: { coding: [{ code: 'patient-privacy' }] },
  category: [{ coding: [{ code: 'IDSCL' }] }],
  dateTime: '2026-02-01',
  policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: '42CFRPart2CD' }] },
};

/** A record with what is masked added to it, and with the consents given. */
export function sensitiveRecord({ entry = [], ...bundle }: Bundle, ...consents: object[]): object {
  const subject = { reference: entry.map(({ fullUrl }) => fullUrl).find((url) => url?.includes('/Patient/')) };
  const condition = (id: string, code: string, display: string) => ({
    resourceType: 'Condition',
    id,
    clinicalStatus: { coding: [{ code: 'active' }] },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code, display }] },
    subject,
  });
  const added = [
    condition('x1', 'F10.20', 'Alcohol dependence, uncomplicated'),
    condition('x2', 'F10.10', 'Alcohol abuse, uncomplicated'),
    ...consents.map((one, index) => ({ resourceType: 'Consent', id: `consent-${index}`, patient: subject, ...one })),
  ];
  return { ...bundle, entry: [...entry, ...added.map((resource) => ({ resource }))] };
}
