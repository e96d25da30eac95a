import { allWords, type Coding, codingOf, isActCode } from './codes.ts';
import { oneOrMany, placed, text } from './json.ts';
import type { Entry } from './resources.ts';

/** What an Encounter's class says, in v3 ActCode or in a system of the server's own. */

/**
 * The class as a Coding; some servers send a CodeableConcept or a list of them, as FHIR R5 does, or the code alone. Of several codings v3
 * ActCode's is meant, and of several of those a stay before what it began as.
 */
export function classOf(entry: Entry): Coding {
  const written = oneOrMany(entry.resource, 'class').flatMap((value) =>
    [...placed(value, 'coding').map(({ element }) => element), value].map(codingOf),
  );
  const plain = text(entry.resource, 'class');
  if (plain !== undefined) written.push({ code: plain });
  const known = ACT_CODES.flatMap((code) => {
    const found = written.find((one) => one.system !== undefined && isActCode(one, code));
    return found ? [{ ...found, code }] : [];
  });
  return known[0] ?? written.find((one) => one.code ?? one.display) ?? {};
}

/** The codes of stays first. */
const ACT_CODES = ['IMP', 'ACUTE', 'NONAC', 'OBSENC', 'SS', 'HH', 'EMER', 'AMB', 'FLD', 'PRENC', 'VR'];

/** Whether the class is none of v3 ActCode's: of another code system, unknown, or not there. */
export function isForeign(of: Coding): boolean {
  return !ACT_CODES.some((code) => isActCode(of, code));
}

/** A class of another code system (PACIO's `SNF`): its code and display are words. */
export function foreignWords(of: Coding): string {
  return [of.code, of.display]
    .filter((word) => word !== undefined)
    .join(' | ')
    .toLowerCase();
}

/** A class of another system that rules a stay out: a visit to an acute care hospital's clinic is no stay in it. */
export function saysOutpatient(of: Coding): boolean {
  return (
    /\b(out-?patient|ambulatory|telephone|tele-?health|virtual|office|clinic|appointment|urgent care|recurring|pre-?admit|lab(oratory)?|imaging|home (health|care))\b/.test(
      foreignWords(of),
    ) || ['O', 'R', 'P'].includes(of.code ?? '')
  );
}

/** A class of another system that says emergency: its word, or v2-0004's `E`. */
export function saysEmergency(of: Coding): boolean {
  const words = foreignWords(of);
  return (/\bemergency\b/.test(words) && !/\binpatient\b/.test(words)) || (of.code === 'E' && isForeign(of));
}

/**
 * v3 ActCode `HH` (PACIO RT; service.md section 5); else the words of another system's class (its `HH` alone may be anything),
 * or of the type where such a class says nothing. Hospice care at home, and hours that are paid for privately, are of class `HH`
 * too, and no home health.
 */
export function isHomeHealth(entry: Entry): boolean {
  const of = classOf(entry);
  const said = `${allWords(entry.resource, 'type')} | ${allWords(entry.resource, 'serviceType')}`;
  if (/\bprivate[- ]duty\b/.test(said) || (/\bhospice\b/.test(said) && !/\bhome[- ]health\b/.test(said))) return false;
  if (isActCode(of, 'HH')) return true;
  if (!isForeign(of)) return false;
  if (/\bhome (health|care)\b/.test(foreignWords(of))) return true;
  return /\bhome (health|care) (visit|encounter|admission|episode|nursing)\b/.test(allWords(entry.resource, 'type'));
}
