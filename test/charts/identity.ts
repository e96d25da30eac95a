import { dayNumber, dayOfNumber } from '../../shared/chart/day.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** Who an invented person is. Nothing here belongs to anyone: names are drawn from lists, numbers from the seed. */
export interface Identity {
  family: string;
  given: string;
  middle: string;
  birthDate: string;
  mrn: string;
  mbi: string;
  place: Place;
  street: string;
  phone: string;
}

export interface Place {
  city: string;
  state: string;
  zip: string;
  /** The CBSA of the home, as claims carry it in value code 61. */
  cbsa: string;
  agency: string;
  hospital: string;
}

const FEMALE = [
  ...[
    'Adaeze',
    'Beatriz',
    'Bernadette',
    'Carol',
    'Dolores',
    'Edna',
    'Eun-ji',
    'Fatima',
    'Geraldine',
    'Hanan',
    'Ingrid',
  ],
  ...[
    'Jeannette',
    'Joan',
    'Lakshmi',
    'Lorraine',
    'Mai',
    'Marguerite',
    'Nadezhda',
    'Opal',
    'Rosalind',
    'Shirley',
    'Teresita',
  ],
  ...['Viola', 'Winona'],
];
const MALE = [
  ...[
    'Abdul',
    'Alphonse',
    'Bao',
    'Cedric',
    'Clarence',
    'Dmitri',
    'Earl',
    'Ernesto',
    'Giovanni',
    'Harold',
    'Isaiah',
    'Jerome',
  ],
  ...[
    'Kenji',
    'Leroy',
    'Manuel',
    'Nathaniel',
    'Otis',
    'Rajesh',
    'Roy',
    'Samuel',
    'Thaddeus',
    'Vernon',
    'Wendell',
    'Yusuf',
  ],
];
const FAMILY = [
  ...[
    'Abernathy',
    'Adeyemi',
    'Alvarado',
    'Baptiste',
    'Begay',
    'Calloway',
    'Castellanos',
    'Chaudhry',
    'Dombrowski',
    'Eastman',
  ],
  ...[
    'Fitzgerald',
    'Gutierrez',
    'Haddad',
    'Holloway',
    'Ivanova',
    'Jefferson',
    'Kowalczyk',
    'Krishnan',
    'Lindqvist',
    'Mbeki',
  ],
  ...[
    'McAllister',
    'Nakamura',
    'Nguyen',
    'O’Leary',
    'Okonkwo',
    'Park',
    'Pellegrino',
    'Quintero',
    'Rasmussen',
    'Rosenthal',
  ],
  ...[
    'Salazar',
    'Santangelo',
    'Sandoval',
    'Tran',
    'Underwood',
    'Vandermeer',
    'Washington',
    'Whitehorse',
    'Yilmaz',
    'Zielinski',
  ],
];
const STREETS = [
  'Alder Ct',
  'Birch St',
  'Canal Rd',
  'Dogwood Ln',
  'Elm Ave',
  'Fairview Dr',
  'Garfield St',
  'Hillcrest Ave',
  'Juniper Way',
  'Lakeview Rd',
];

const PLACES: readonly Place[] = [
  {
    city: 'Dayton',
    state: 'OH',
    zip: '45402',
    cbsa: '19430',
    agency: 'Miami Valley Home Health',
    hospital: 'Riverbend Medical Center',
  },
  {
    city: 'San Antonio',
    state: 'TX',
    zip: '78207',
    cbsa: '41700',
    agency: 'Mission Trail Home Care',
    hospital: 'Alamo General Hospital',
  },
  {
    city: 'Worcester',
    state: 'MA',
    zip: '01605',
    cbsa: '49340',
    agency: 'Blackstone Visiting Nurses',
    hospital: 'Lakeside Memorial Hospital',
  },
  {
    city: 'Fresno',
    state: 'CA',
    zip: '93702',
    cbsa: '23420',
    agency: 'San Joaquin Home Health',
    hospital: 'Valley Crossing Hospital',
  },
  {
    city: 'Albuquerque',
    state: 'NM',
    zip: '87102',
    cbsa: '10740',
    agency: 'High Desert Home Health',
    hospital: 'Sandia Community Hospital',
  },
  {
    city: 'Duluth',
    state: 'MN',
    zip: '55805',
    cbsa: '20260',
    agency: 'North Shore Home Care',
    hospital: 'Harborview Regional Hospital',
  },
  {
    city: 'Baton Rouge',
    state: 'LA',
    zip: '70802',
    cbsa: '12940',
    agency: 'Bayou Home Health',
    hospital: 'Magnolia General Hospital',
  },
  {
    city: 'Scranton',
    state: 'PA',
    zip: '18503',
    cbsa: '42540',
    agency: 'Lackawanna Visiting Nurses',
    hospital: 'Electric City Hospital',
  },
];

/** Nine digits would be a social security number; an MRN has six. */
export function identityOf(person: Person, random: Random, taken: Set<string>): Identity {
  const first = person.sex === 'female' ? FEMALE : MALE;
  let family = random.pick(FAMILY);
  let given = random.pick(first);
  while (taken.has(family) || taken.has(given)) {
    family = random.pick(FAMILY);
    given = random.pick(first);
  }
  taken.add(family);
  taken.add(given);
  const admitted = dayNumber(person.admission) ?? 0;
  // The age on admission is the person's; the birthday lies anywhere in the year before it.
  const born = admitted - Math.round(person.age * 365.25) - random.below(360);
  const letters = 'ACDEFGHJKMNPQRTUVWXY';
  const letter = () => letters.charAt(random.below(letters.length));
  const digit = () => String(random.below(10));
  return {
    family,
    given,
    middle: letter(),
    birthDate: dayOfNumber(born),
    mrn: String(100_000 + random.below(900_000)),
    // The shape of a Medicare Beneficiary Identifier; CMS assigns none that begins with 9 so far.
    mbi: `9${letter()}${digit()}${digit()}${letter()}${letter()}${digit()}${letter()}${letter()}${digit()}${digit()}`,
    place: PLACES[person.place % PLACES.length] as Place,
    street: `${100 + random.below(8900)} ${random.pick(STREETS)}`,
    phone: `555-01${String(random.below(100)).padStart(2, '0')}`,
  };
}
