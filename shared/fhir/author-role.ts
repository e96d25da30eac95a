import type { AuthorRole } from '../chart/chart.ts';
import { codings } from './codes.ts';
import { type Json, object, objects, placed, text } from './json.ts';
import { suffixesOf } from './people.ts';
import type { Reading } from './reading.ts';
import { displayOf } from './references.ts';
import type { Entry } from './resources.ts';
import { fhirSource, type Sourced } from './sources.ts';

/** Letters behind a name, and HL7 v2-0360 degree codes. */
const BY_CREDENTIAL: Readonly<Record<string, AuthorRole>> = {
  MD: 'MD',
  DO: 'DO',
  NP: 'NP',
  FNP: 'NP',
  CRNP: 'NP',
  APRN: 'NP',
  ANP: 'NP',
  DNP: 'NP',
  PA: 'PA',
  PAC: 'PA',
  CNS: 'CNS',
  RN: 'RN',
  BSN: 'RN',
  LPN: 'LPN',
  LVN: 'LPN',
  PT: 'PT',
  DPT: 'PT',
  PTA: 'PT',
  OT: 'OT',
  OTR: 'OT',
  COTA: 'OT',
  SLP: 'SLP',
  CCCSLP: 'SLP',
  MSW: 'MSW',
  LCSW: 'MSW',
  LSW: 'MSW',
  LMSW: 'MSW',
  LICSW: 'MSW',
  RD: 'RD',
  RDN: 'RD',
};
/** Where several credentials stand behind a name, the licence to diagnose says most: "DNP, RN", "PhD, RN, CNS". */
const WEIGHT: readonly AuthorRole[] = [
  'MD',
  'DO',
  'NP',
  'PA',
  'CNS',
  'PT',
  'OT',
  'SLP',
  'MSW',
  'RD',
  'RN',
  'LPN',
  'LAB',
];

/** NUCC taxonomy, by its first characters (207 and 208 are physicians; a DO has no code of its own). */
const BY_TAXONOMY: readonly [RegExp, AuthorRole][] = [
  [/^20[78]/, 'MD'],
  [/^363L/, 'NP'],
  [/^363A/, 'PA'],
  [/^364S/, 'CNS'],
  [/^163W/, 'RN'],
  [/^164[WX]/, 'LPN'],
  [/^2251/, 'PT'],
  [/^225X/, 'OT'],
  [/^235Z/, 'SLP'],
  [/^1041/, 'MSW'],
  [/^133V/, 'RD'],
];

const BY_WORDS: readonly [RegExp, AuthorRole][] = [
  [/nurse practitioner/, 'NP'],
  [/physician assistant|physician associate/, 'PA'],
  [/clinical nurse specialist/, 'CNS'],
  [/(doctor of osteopath|osteopathic physician)/, 'DO'],
  [/physician|hospitalist|doctor of medicine|cardiologist|surgeon|internist|geriatrician|neurologist/, 'MD'],
  [/licensed (practical|vocational) nurse/, 'LPN'],
  [/registered nurse|professional nurse|nurse case manager/, 'RN'],
  [/physical therap|physiotherap/, 'PT'],
  [/occupational therap/, 'OT'],
  [/speech|language patholog/, 'SLP'],
  [/social work/, 'MSW'],
  [/dietit|dietic|nutritionist/, 'RD'],
  [/laborator/, 'LAB'],
];

/**
 * In what role a document was written: from the first author that tells one. Two authors of different roles (a nurse's
 * note with a physician's name under it) tell none, and that is reported: whose words they are decides what they support.
 */
export function authorRole(entry: Entry, key: string, reading: Reading): Sourced<AuthorRole> | undefined {
  const sole = object(entry.resource, key);
  const all = sole ? [{ element: sole, path: key }] : listAt(entry, key);
  const found = all.flatMap(({ element, path }) => {
    const author = reading.find(element, entry, path);
    const role = (author && roleOf(author, reading)) ?? byName(displayOf(element));
    const at = [fhirSource(entry, path), ...(author ? [fhirSource(author)] : [])];
    return role ? [{ value: role, at }] : [];
  });
  const [first] = found;
  if (found.every((each) => each.value === first?.value)) return first;
  reading.report(`${entry.ref}.${key}`, 'the authors have different roles; whose words these are is not told');
  return undefined;
}

function listAt({ resource }: Entry, key: string): { element: Json; path: string }[] {
  return placed(resource, key).map(({ element, index }) => ({ element, path: `${key}[${index}]` }));
}

/**
 * The role of a person whom another format than FHIR names.
 * @param letters what stands behind the name, as written; `nucc` a code of NUCC's taxonomy; `words` what they are called
 */
export function roleAsWritten(person: {
  letters: readonly string[];
  name?: string | undefined;
  nucc?: string | undefined;
  words?: string | undefined;
}): AuthorRole | undefined {
  const { letters, name, nucc = '', words } = person;
  const coded = BY_TAXONOMY.find(([pattern]) => pattern.test(nucc))?.[1];
  const behind = letters.flatMap((each) => each.split(/[\s,;]+/)).flatMap(byCredential);
  return strongest([...(coded ? [coded] : []), ...behind, ...byWords(words)]) ?? byName(name);
}

function roleOf(author: Entry, reading: Reading): AuthorRole | undefined {
  const { resource } = author;
  if (author.type === 'PractitionerRole') {
    const person = reading.find(object(resource, 'practitioner'), author, 'practitioner');
    return (
      strongest([...byConcepts(objects(resource, 'code')), ...byConcepts(objects(resource, 'specialty'))]) ??
      (person && roleOf(person, reading)) ??
      byName(displayOf(object(resource, 'practitioner')))
    );
  }
  if (author.type !== 'Practitioner') return undefined;
  const qualified = byConcepts(objects(resource, 'qualification').map((each) => object(each, 'code')));
  return (
    strongest([...qualified, ...suffixesOf(resource).flatMap(byCredential)]) ??
    byName(text(objects(resource, 'name')[0], 'text'))
  );
}

function byConcepts(concepts: readonly unknown[]): AuthorRole[] {
  return concepts.flatMap((concept) => {
    const coded = codings(concept).flatMap((coding): AuthorRole[] => {
      const taxonomy = BY_TAXONOMY.find(
        ([pattern]) => pattern.test(coding.code ?? '') && coding.system?.includes('nucc'),
      )?.[1];
      const degree = coding.system?.includes('0360') ? byCredential(coding.code ?? '') : [];
      return [...(taxonomy ? [taxonomy] : []), ...degree, ...byWords(coding.display)];
    });
    const words = text(concept, 'text');
    return [...coded, ...byWords(words), ...(words === undefined ? [] : byCredential(words))];
  });
}

function byWords(words: string | undefined): AuthorRole[] {
  const lower = words?.toLowerCase() ?? '';
  const found = BY_WORDS.find(([pattern]) => pattern.test(lower))?.[1];
  return found ? [found] : [];
}

/** One credential: `R.N.`, `PA-C`, `FNP-BC` and `OTR/L` are written in many ways; a board or licence follows the dash. */
function byCredential(written: string): AuthorRole[] {
  for (const part of [written, written.split(/[-/]/, 1)[0] ?? '']) {
    const letters = part.toUpperCase().replace(/[^A-Z]/g, '');
    if (Object.hasOwn(BY_CREDENTIAL, letters)) return [BY_CREDENTIAL[letters] as AuthorRole];
  }
  return [];
}

/** The letters behind a name: `Carla Vance, RN`, `Priya Sarkar MD`. A name without a comma needs letters in capitals. */
function byName(name: string | undefined): AuthorRole | undefined {
  if (name === undefined) return undefined;
  const [, ...behind] = name.split(',');
  const last = /\s([A-Z][A-Z./-]{1,7})$/.exec(name.trim())?.[1];
  return strongest(
    [...behind, ...(last === undefined ? [] : [last])].flatMap((part) => part.split(/\s+/).flatMap(byCredential)),
  );
}

function strongest(roles: readonly AuthorRole[]): AuthorRole | undefined {
  return WEIGHT.find((role) => roles.includes(role));
}
