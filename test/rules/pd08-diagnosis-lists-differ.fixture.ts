import { coded, type Fixture } from './chart.ts';

const MANY = [
  'I50.22',
  'I11.0',
  'E11.22',
  'N18.31',
  'J44.9',
  'I48.20',
  'I25.10',
  'E78.5',
  'K21.9',
  'M17.0',
  'G47.33',
  'E03.9',
  'N40.1',
  'R33.8',
  'H91.93',
  'Z79.4',
  'Z79.01',
  'Z95.0',
  'Z87.891',
  'Z91.81',
  'Z99.81',
  'Z86.73',
  'Z96.651',
  'F32.1',
  'D63.1',
  'L97.512',
]; // prettier-ignore

const conflict = (fact: string, value: unknown, lost: object = { kind: 'fhir', ref: 'CarePlan/p1' }) => ({
  conflicts: [
    {
      fact,
      lost: { value, at: lost as { kind: 'fhir'; ref: string } },
      stands: { value: 'I50.22', at: { kind: 'fhir' as const, ref: 'Claim/c1' } },
      say: 'the plan of care states another principal diagnosis than the claim',
    },
  ],
});

export const fixture: Fixture = {
  fires: [
    { why: 'Twenty-six diagnoses', record: coded(MANY), severity: 'warn', says: /26 diagnoses .* Beyond it: L97\.512/ },
    {
      why: 'M1021 is another than the first of the claim',
      record: coded(['I11.0', 'I50.22'], { oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: 'I11.0' } }),
      count: 1,
      says: /M1021 is I50\.22/,
    },
    {
      why: 'Two lines of the assessment are not on the claim',
      record: coded(['I50.22'], {
        oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: 'J44.9', M1023_OTH_DIAG2_ICD: 'E11.9' },
      }),
      count: 1,
      says: /J44\.9 \(M1023 b\), E11\.9 \(M1023 c\)/,
    },
    {
      why: 'The claim and the plan of care of one record name another principal',
      record: coded(['I50.22']),
      chart: {
        conflicts: [
          {
            fact: '/diagnoses/0',
            lost: { value: 'I10', at: { kind: 'fhir', ref: 'CarePlan/p1' } },
            stands: { value: 'I50.22', at: { kind: 'fhir', ref: 'Claim/c1' } },
            say: 'the plan of care states another principal diagnosis than the claim',
          },
        ],
      },
    },
    {
      why: 'Both lists are shown',
      record: coded(['I50.22']),
      chart: conflict('/diagnoses/0', 'I10'),
      shows: /diagnosis I10; diagnosis I50\.22/,
    },
    {
      why: 'M1021 and the plan name the same other code: told once',
      record: coded(['I50.22', 'I10'], { oasis: { M1021_PRIMARY_DIAG_ICD: 'I10', M1023_OTH_DIAG1_ICD: 'I50.22' } }),
      chart: conflict('/diagnoses/0', 'I10'),
    },
  ],
  silent: [
    { why: 'Twenty-five fit', record: coded(MANY.slice(0, 25)) },
    {
      why: 'The assessment has the first six of the claim, in another order',
      record: coded(MANY.slice(0, 8), {
        oasis: {
          M1021_PRIMARY_DIAG_ICD: 'I50.22',
          M1023_OTH_DIAG1_ICD: 'E11.22',
          M1023_OTH_DIAG2_ICD: 'I11.0^^^',
          M1023_OTH_DIAG3_ICD: '^',
        },
      }),
    },
    {
      why: 'The claim’s list is not whole: the codes may be on it',
      record: coded(['I50.22'], {
        secondary: undefined,
        oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: 'J44.9' },
      }),
    },
    {
      why: 'Page against record is another rule',
      record: coded(['I50.22']),
      chart: {
        conflicts: [
          {
            fact: '/diagnoses',
            lost: { value: 'J44.9', at: { kind: 'fhir', ref: 'Condition/c1' } },
            stands: { value: [], at: { kind: 'page', field: 'dx/1', frame: '0' } },
            say: 'in the record, not in the list on the page',
          },
        ],
      },
    },
    { why: 'No diagnosis', record: coded([]), notLooked: true },
    { why: 'Another fact than the diagnoses', record: coded(['I50.22']), chart: conflict('/oasis/M1830', 'I10') },
  ],
};
