import { writtenDate } from './dates.ts';
import { asObject, type Json } from './json.ts';
import type { Report } from './report.ts';
import type { Entry } from './resources.ts';

/** Elements that are one object wherever FHIR R4 has them among the types that are read. */
const OBJECTS = new Set([
  ...['subject', 'patient', 'beneficiary', 'encounter', 'period', 'billablePeriod', 'timingPeriod', 'effectivePeriod'],
  ...['clinicalStatus', 'verificationStatus', 'medicationCodeableConcept', 'medicationReference', 'attachment'],
  ...['condition', 'diagnosisCodeableConcept', 'diagnosisReference', 'hospitalization', 'serviceProvider', 'partOf'],
  ...['revenue', 'member', 'coverage'],
]);
/** Elements that are lists of objects wherever they stand. One object in their place is read as a list of one. */
const LISTS = new Set([
  ...['coding', 'item', 'answer', 'component', 'hasMember', 'derivedFrom', 'diagnosis', 'supportingInfo', 'section'],
  ...['content', 'identifier', 'participant', 'qualification', 'addresses', 'payor', 'insurance', 'presentedForm'],
  ...['episodeOfCare', 'dosageInstruction', 'activity', 'contained'],
]);
/** Elements that are a date, a dateTime or an instant. */
const DATES =
  /^(?:start|end|authored|authoredOn|created|recorded|sent|received|issued|date|birthDate|recordedDate|assertedDate|timingDate|servicedDate|statusDate|dueDate|(?:effective|onset|abatement|performed|deceased|occurrence)DateTime|effectiveInstant)$/;
/** What is not content of its own. */
const APART = new Set(['text', 'extension', 'meta', 'implicitRules', 'resourceType', 'data', 'div']);
/** Places that are named for one resource; a resource that is broken throughout is told by the first. */
const MOST = 20;

/**
 * Reports what has not the form that FHIR gives it: readers take a wrong type for absent, and without this nobody would know
 * that something was there. Names places, never what stands in them.
 * @param known places that were reported: what was said of one, or of what holds it, is not said again
 */
export function reportMalformed(entry: Entry, known: ReadonlySet<string>, report: Report): void {
  const open: { value: Json; at: string }[] = [{ value: entry.resource, at: entry.ref }];
  let told = 0;
  const tell = (at: string, say: string) => {
    const holder = at.slice(0, at.lastIndexOf('.'));
    if (known.has(at) || (holder !== entry.ref && known.has(holder))) return;
    told += 1;
    if (told <= MOST) report(at, say);
  };
  for (let next = open.pop(); next !== undefined && told <= MOST; next = open.pop()) {
    for (const [key, value] of Object.entries(next.value)) {
      if (value === null || value === undefined || APART.has(key)) continue;
      const at = `${next.at}.${isPlain(key) ? key : '…'}`;
      if (typeof value !== 'object') {
        const say = sayOf(key, value);
        if (say !== undefined) tell(at, say);
      } else if (Array.isArray(value)) {
        for (const [index, each] of value.entries()) {
          const inner = asObject(each);
          if (inner) open.push({ value: inner, at: `${at}[${index}]` });
          else if (LISTS.has(key)) tell(`${at}[${index}]`, NO_OBJECT);
        }
        if (DATES.test(key)) tell(at, NO_DATE);
      } else if (DATES.test(key)) tell(at, NO_DATE);
      else open.push({ value: value as Json, at });
    }
  }
}

const NO_OBJECT = 'this has not the form that FHIR gives it: it is not read';
const NO_DATE = 'this is no date that exists: it is not read';

function sayOf(key: string, value: unknown): string | undefined {
  if (OBJECTS.has(key) || LISTS.has(key)) return NO_OBJECT;
  return DATES.test(key) && writtenDate(value) === undefined ? NO_DATE : undefined;
}

/** A key of a record may be anything; only a name of FHIR's shape is repeated. */
function isPlain(key: string): boolean {
  return /^[a-z][A-Za-z]{0,40}$/.test(key);
}
