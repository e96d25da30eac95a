import type { Claim, ClaimItem, ClaimSupportingInfo } from '@medplum/fhirtypes';
import type { Discipline } from '../../shared/chart/chart.ts';
import type { Place } from './identity.ts';
import type { Person, PersonClaim } from './person.ts';

const NUBC = 'https://www.nubc.org/CodeSystem';
const INFORMATION = 'http://terminology.hl7.org/CodeSystem/claiminformationcategory';
const HIPPS = 'https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/ProspMedicareFeeSvcPmtGen/HIPPSCodes';

/** UB-04 revenue codes of visits, and the HCPCS code that goes with each. */
const LINES: Record<Discipline, { revenue: string; hcpcs: string }> = {
  SN: { revenue: '0551', hcpcs: 'G0299' },
  PT: { revenue: '0421', hcpcs: 'G0151' },
  OT: { revenue: '0431', hcpcs: 'G0152' },
  SLP: { revenue: '0441', hcpcs: 'G0153' },
  MSW: { revenue: '0561', hcpcs: 'G0155' },
  HHA: { revenue: '0571', hcpcs: 'G0156' },
};

/** A home health claim as a biller sends it: type of bill 0329, HIPPS on revenue line 0023, a line a visit. */
export function claimOf(person: Person, claim: PersonClaim, id: string, patient: string, place: Place): Claim {
  const visits = Object.entries(claim.visits).flatMap(([discipline, count]) =>
    Array.from({ length: count }, () => LINES[discipline as Discipline]),
  );
  return {
    resourceType: 'Claim',
    id,
    status: 'active',
    type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'institutional' }] },
    use: 'claim',
    patient: { reference: patient },
    billablePeriod: { start: claim.from, end: claim.through },
    created: claim.through,
    provider: { reference: `Organization/${person.id}-agency` },
    priority: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/processpriority', code: 'normal' }] },
    supportingInfo: informationOf(claim, place),
    diagnosis: claim.diagnoses.map((code, i) => ({
      sequence: i + 1,
      diagnosisCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
      type: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/ex-diagnosistype',
              code: i === 0 ? 'principal' : 'clinical',
            },
          ],
        },
      ],
    })),
    insurance: [{ sequence: 1, focal: true, coverage: { reference: `Coverage/${person.id}-coverage` } }],
    item: [
      {
        sequence: 1,
        revenue: { coding: [{ system: `${NUBC}/RevenueCodes`, code: '0023' }] },
        productOrService: { coding: [{ system: HIPPS, code: claim.hipps }] },
      },
      ...visits.map(
        ({ revenue, hcpcs }, i): ClaimItem => ({
          sequence: i + 2,
          revenue: { coding: [{ system: `${NUBC}/RevenueCodes`, code: revenue }] },
          productOrService: {
            coding: [{ system: 'https://bluebutton.cms.gov/resources/codesystem/hcpcs', code: hcpcs }],
          },
          // Units of 15 minutes, not visits.
          quantity: { value: 3 },
        }),
      ),
    ],
  };
}

function informationOf(claim: PersonClaim, place: Place): ClaimSupportingInfo[] {
  const info = (category: string) => ({ coding: [{ system: INFORMATION, code: category }] });
  const typeOfBill: ClaimSupportingInfo = {
    sequence: 1,
    category: {
      coding: [{ system: 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBSupportingInfoType', code: 'typeofbill' }],
    },
    code: { coding: [{ system: `${NUBC}/TypeOfBill`, code: '0329' }] },
  };
  const occurrences = claim.occurrenceCodes.map(
    ({ code, date }, i): ClaimSupportingInfo => ({
      sequence: i + 2,
      category: info('info'),
      code: { coding: [{ system: `${NUBC}/OccurrenceCodes`, code }] },
      timingDate: date,
    }),
  );
  const cbsa: ClaimSupportingInfo = {
    sequence: claim.occurrenceCodes.length + 2,
    category: info('info'),
    code: { coding: [{ system: `${NUBC}/ValueCodes`, code: '61' }] },
    valueQuantity: { value: Number(place.cbsa) },
  };
  return [typeOfBill, ...occurrences, cbsa];
}
