import type { Chart } from '../chart/chart.ts';
import { pattern } from '../pattern.ts';

/** Who a member of a care team is, by what stands beside the name: a person or a place, and letters that would tell. */

type TeamMember = NonNullable<Chart['careTeam']>[number];

const PERSONS = new Set(['Practitioner', 'PractitionerRole', 'RelatedPerson', 'Patient']);
const PERSON_ROLE =
  /physician|doctor|nurse|\b(?:RN|LPN|MD|DO|NP|PA|PT|OT|SLP|MSW|PCP)\b|primary care|therapist|aide|social worker|care ?giver|manager|coordinator|navigator|\b(?:cardi|pulmon|nephr|endocrin|neur)ologist/i;

/** SNOMED CT: caregiver, patient, primary care provider, care coordinator. */
const PERSON_CODES = new Set(['133932002', '116154003', '446050000', '453231000124104', '768820003']);

/** Whether a member of the team is a person, by type, role or the letters behind the name: the name of a place is free words. */
export function isSomebody({ name, role, roles, member }: TeamMember): boolean {
  if (member?.type !== undefined) return PERSONS.has(member.type);
  const called = name ?? member?.name ?? '';
  return (
    /^(?:Dr|Dra|Mr|Mrs|Ms|Miss|Sra?)\.? /.test(called) ||
    called.split(',').some((part, index) => index > 0 && COMMON.test(part.trim())) ||
    [role, ...(roles ?? []).map(({ display }) => display)].some((word) => PERSON_ROLE.test(word ?? '')) ||
    (roles ?? []).some(({ code }) => code !== undefined && PERSON_CODES.has(code))
  );
}

/** Credentials that anyone on a team may have. `LCSW` or `LADC` behind a name tell what the person is seen for. */
const COMMON = pattern('i')`
  ^(?:
    MD|DO|MBBS|RN|BSN|MSN|LPN|LVN|APRN|ARNP|N\.?P|FNP(?:-(?:C|BC))?|AGNP(?:-C)?|DNP|CNS|PA(?:-C)?|PT|DPT|PTA
    |OTR?(?:\/L)?|COTA(?:\/L)?|SLP|CCC-SLP|MSW|BSW|RD|RDN|LDN|PharmD|RPh|CNA|HHA|RT|RRT|DPM|OD|DDS|DMD|CWOCN|CWS
    |CDCES|CDE|FACP|FACC|FAAFP|CCM|Jr|Sr|II|III|IV
  )\.?$
`;

/** A name without the credentials that would tell. */
export function plainName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [called = '', ...behind] = name.split(',').map((part) => part.trim());
  const firstTelling = behind.findIndex((part) => !COMMON.test(part));
  return [called, ...(firstTelling < 0 ? behind : behind.slice(0, firstTelling))].join(', ');
}
