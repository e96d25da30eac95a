import type { Resource } from '@medplum/fhirtypes';
import type { AuthorRole } from '../../shared/chart/chart.ts';
import type { Place } from './identity.ts';
import type { Person } from './person.ts';

/** The people who write the notes of one chart, with the agency they work for. */
export interface Staff {
  resources: Resource[];
  /** Reference of the person in this role. */
  byRole(role: AuthorRole): string;
}

/** HL7 v2-0360 degree codes where there are such, else letters behind the name. */
const ROLES: readonly { role: AuthorRole; family: string; given: string; degree?: string; suffix: string }[] = [
  { role: 'MD', family: 'Achterberg', given: 'Lucille', degree: 'MD', suffix: 'MD' },
  { role: 'DO', family: 'Moreau', given: 'Curtis', degree: 'DO', suffix: 'DO' },
  { role: 'NP', family: 'Oyelaran', given: 'Simone', degree: 'NP', suffix: 'FNP-BC' },
  { role: 'PA', family: 'Drummond', given: 'Elias', degree: 'PA', suffix: 'PA-C' },
  { role: 'RN', family: 'Petrakis', given: 'Andrea', degree: 'RN', suffix: 'RN' },
  { role: 'LPN', family: 'Gaines', given: 'Monique', suffix: 'LPN' },
  { role: 'PT', family: 'Haverkamp', given: 'Joost', suffix: 'PT, DPT' },
  { role: 'OT', family: 'Beaulieu', given: 'Sandrine', suffix: 'OTR/L' },
  { role: 'SLP', family: 'Marchetti', given: 'Paula', suffix: 'CCC-SLP' },
  { role: 'MSW', family: 'Freeman', given: 'Darnell', suffix: 'LCSW' },
];

export function staffOf(person: Person, place: Place): Staff {
  const { id } = person;
  // A nurse and a physician are in every care team; the others are there where they wrote a note.
  const atWork = new Set<AuthorRole>(['RN', 'MD', ...person.notes.map((note) => note.author)]);

  const resources: Resource[] = [
    {
      resourceType: 'Organization',
      id: `${id}-agency`,
      name: place.agency,
      address: [{ city: place.city, state: place.state }],
    },
    ...ROLES.filter(({ role }) => atWork.has(role)).map(
      ({ role, family, given, degree, suffix }): Resource => ({
        resourceType: 'Practitioner',
        id: `${id}-${role.toLowerCase()}`,
        name: [{ family, given: [given], suffix: suffix.split(', ') }],
        ...(degree
          ? {
              qualification: [
                { code: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0360', code: degree }] } },
              ],
            }
          : {}),
      }),
    ),
  ];
  return { resources, byRole: (role) => `Practitioner/${id}-${role.toLowerCase()}` };
}
