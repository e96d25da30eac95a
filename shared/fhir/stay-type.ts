import type { Chart, StayType } from '../chart/chart.ts';
import { allWords, type Coding, codingsOf, isActCode } from './codes.ts';
import { periodOf } from './dates.ts';
import { classOf, foreignWords, isForeign, isHomeHealth, saysEmergency, saysOutpatient } from './encounter-class.ts';
import { get, object, placed } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

export type Stay = NonNullable<Chart['stays']>[number];

/**
 * Which kind of stay an Encounter was, from what it says and nothing else: its class, then its type and service type,
 * then the kind of location, then the kind of organization. `unknown`: an inpatient stay whose facility is not told,
 * which `IMP` alone does not (acute hospital, IRF, LTCH and IPF all write it; pdgm.md U13). `undefined`: no stay.
 */
export function stayTypeOf(entry: Entry, reading: Reading): StayKind | undefined {
  const { resource } = entry;
  const of = classOf(entry);
  if (OUTPATIENT.some((code) => isActCode(of, code)) || saysOutpatient(of) || isHomeHealth(entry)) return undefined;
  const isEmergency = saysEmergency(of) && !saysInpatient(of, entry);
  if (isActCode(of, 'EMER') || isEmergency) return { type: 'ed' };
  if (isActCode(of, 'OBSENC')) return { type: 'observation' };
  const described = kindAmong(
    [...codingsOf(resource, 'type'), ...codingsOf(resource, 'serviceType')],
    `${allWords(resource, 'type')} | ${allWords(resource, 'serviceType')}`,
  );
  if (isActCode(of, 'ACUTE')) return { type: described === undefined || described === 'acute' ? 'acute' : 'unknown' };
  const own = described ?? kindAmong([of], foreignWords(of));
  const kind = own ? { type: own } : (locationKind(entry, reading) ?? providerKind(entry, reading));
  if (!saysInpatient(of, entry)) {
    return kind ?? (isMaybeStay(of, entry) ? { type: 'unknown', isUntold: true } : undefined);
  }
  // An inpatient stay that began in the emergency room, or after observation, is inpatient all the same.
  return kind === undefined || kind.type === 'ed' || kind.type === 'observation' ? { type: 'unknown' } : kind;
}

/** A kind of stay, with the Location or Organization that told it. */
export interface StayKind {
  type: StayType;
  by?: Entry;
  /** Nothing says that it was a stay; only that the patient was there overnight, or was discharged. */
  isUntold?: true;
}

/**
 * A class that says nothing here (another system's number, ActCode's short stay) of somebody who was there overnight, or was
 * discharged to somewhere: perhaps a stay. Taken for none, it would prove "community".
 */
function isMaybeStay(of: Coding, entry: Entry): boolean {
  if ((!isForeign(of) && !isActCode(of, 'SS')) || /\bhospice\b/.test(foreignWords(of))) return false;
  const { from, through } = periodOf(get(entry.resource, 'period'));
  const isOvernight = from !== undefined && through !== undefined && from < through;
  return isOvernight || object(object(entry.resource, 'hospitalization'), 'dischargeDisposition') !== undefined;
}

const INPATIENT = ['IMP', 'NONAC'];
const OUTPATIENT = ['AMB', 'HH', 'VR', 'FLD', 'PRENC'];

/** Codes that name a kind of facility or stay: NUCC taxonomy, v3 RoleCode, CMS place of service, SNOMED CT. */
const KIND_OF_CODE: ReadonlyMap<string, StayType> = new Map<string, StayType>([
  ...pairs('http://nucc.org/provider-taxonomy', {
    '282N00000X': 'acute',
    '282E00000X': 'ltch',
    '283Q00000X': 'ipf',
    '273R00000X': 'ipf',
    '283X00000X': 'irf',
    '273Y00000X': 'irf',
    '314000000X': 'snf',
    '275N00000X': 'snf',
  }),
  ...pairs('http://terminology.hl7.org/CodeSystem/v3-RoleCode', {
    GACH: 'acute',
    PSYCHF: 'ipf',
    PHU: 'ipf',
    RH: 'irf',
    RHU: 'irf',
    SNF: 'snf',
    ER: 'ed',
  }),
  ...pairs('https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set', {
    '23': 'ed',
    '31': 'snf',
    '51': 'ipf',
    '61': 'irf',
  }),
  // Revenue codes of the payment systems: SNF, IRF.
  ...pairs('https://www.nubc.org/CodeSystem/RevenueCodes', { '0022': 'snf', '0024': 'irf' }),
  ...pairs('http://snomed.info/sct', {
    '45618002': 'snf',
    '449411000124106': 'snf',
    '80522000': 'irf',
    '62480006': 'ipf',
    '32074000': 'ltch',
    '50849002': 'ed',
  }),
]);

function pairs(system: string, codes: Record<string, StayType>): [string, StayType][] {
  return Object.entries(codes).map(([code, type]) => [`${system}|${code}`, type]);
}

/** Words that name a kind, in the order in which they are tried: "long-term acute care" is no acute care. */
const KIND_OF_WORDS: readonly [RegExp, StayType][] = [
  [/skilled nursing|\bsnf\b|swing[- ]bed/, 'snf'],
  // "LTC" and "long-term care facility" are nursing homes, which M1000 tells apart from LTCHs.
  [/long[- ]term (acute )?care hospital|long[- ]term acute care|\bltch\b|\bltach?\b/, 'ltch'],
  // "Subacute rehab" is mostly given in a nursing facility, and the words do not tell.
  [/sub-?\s?acute|transitional care/, 'unknown'],
  [/inpatient rehab|(?<!post[- ]?)acute rehab|rehab(ilitation)? (hospital|unit|facility)|\birf\b/, 'irf'],
  [/psychiatric (hospital|unit|facility|ward|inpatient)|inpatient psych|\bipf\b/, 'ipf'],
  [/observation/, 'observation'],
  [/emergency (room|department|visit|encounter|admission)|\bed visit\b/, 'ed'],
  [/(?<!(post|sub|non)[- ]?)acute (care|inpatient|hospital)|inpatient acute|short[- ]stay acute/, 'acute'],
];

/** The one kind that the codes or else the words name; `undefined` where they name none, or more than one. */
function kindAmong(found: readonly Coding[], words: string): StayType | undefined {
  const coded = new Set(
    found.map((c) => KIND_OF_CODE.get(`${c.system}|${c.code}`)).filter((type) => type !== undefined),
  );
  if (coded.size > 0) return coded.size === 1 ? [...coded][0] : undefined;
  return kindOfWords(words);
}

/** The facility that a word of where somebody came from, or went to, names; "home with skilled nursing" names none. */
export function facilityOfWords(words: string): StayType | undefined {
  const kind = /(?<!nursing )\bhome\b/.test(words) ? undefined : kindOfWords(words);
  return kind === 'ed' || kind === 'observation' ? undefined : kind;
}

/** The one kind that words name, parts divided by ` | `. */
function kindOfWords(words: string): StayType | undefined {
  const worded = new Set(
    words.split(' | ').flatMap((part) => KIND_OF_WORDS.find(([pattern]) => pattern.test(part))?.[1] ?? []),
  );
  return worded.size === 1 ? [...worded][0] : undefined;
}

/**
 * Whether the class says that it was an inpatient stay: v3 ActCode, or the words and codes of another system (v2-0004 `I`,
 * "Inpatient"); or, where no class of v3 ActCode is given, the type does. Taken for none, a stay would prove "community".
 */
function saysInpatient(of: Coding, entry: Entry): boolean {
  if (INPATIENT.some((code) => isActCode(of, code))) return true;
  if (of.system?.endsWith('/v3-ActCode')) return false;
  if (of.code !== undefined && /^(i|imp|ip|inp|inpatient)$/i.test(of.code)) return true;
  const types = codingsOf(entry.resource, 'type');
  if (types.some((type) => type.system === 'http://snomed.info/sct' && HOSPITAL_ADMISSION.has(type.code ?? '')))
    return true;
  return /\binpatient\b|hospital admission/.test(`${foreignWords(of)} | ${allWords(entry.resource, 'type')}`);
}

/** SNOMED CT: hospital admission, emergency and elective, inpatient stay. */
const HOSPITAL_ADMISSION = new Set(['32485007', '183452005', '8715000', '394656005']);

function locationKind(entry: Entry, reading: Reading): StayKind | undefined {
  const found = placed(entry.resource, 'location').flatMap(({ element, index }): StayKind[] => {
    const location = reading.find(object(element, 'location'), entry, `location[${index}]`);
    const type = location && kindAmong(codingsOf(location.resource, 'type'), allWords(location.resource, 'type'));
    return type ? [{ type, by: location }] : [];
  });
  const [first] = found;
  return found.every((each) => each.type === first?.type) ? first : undefined;
}

function providerKind(entry: Entry, reading: Reading): StayKind | undefined {
  const provider = reading.find(object(entry.resource, 'serviceProvider'), entry, 'serviceProvider');
  const type = provider && kindAmong(codingsOf(provider.resource, 'type'), allWords(provider.resource, 'type'));
  return type ? { type, by: provider } : undefined;
}
