import { type Coding, codings, ICD10CM, icdCode, isIcd10cm, SNOMED, words } from './codes.ts';

/** The one ICD-10-CM code of a concept, or why there is none. */
export type IcdOf = { ok: true; code: string; display?: string; path: string } | { ok: false; say: string };

/**
 * Reads the ICD-10-CM code of a CodeableConcept. Nothing is translated: a concept coded in another system only has no
 * ICD-10-CM code. Two different codes are two answers to one question: the one that a user selected stands, or the
 * longer where the other is its category; otherwise none.
 * @param path of the concept in its resource, for the source: `code`
 */
export function icdOf(concept: unknown, path: string): IcdOf {
  const all = codings(concept);
  const found = all
    .map((coding, index) => ({ coding, index }))
    .filter(({ coding }) => isIcd10cm(coding) && coding.code !== undefined);
  const chosen = found.filter(({ coding }) => coding.userSelected);
  const one = oneCode(chosen.length > 0 ? chosen : found);
  if (one) {
    const display = one.coding.display ?? words(concept);
    const code = icdCode(one.coding.code ?? '');
    return { ok: true, code, path: `${path}.coding[${one.index}]`, ...(display ? { display } : {}) };
  }
  if (found.length > 1) {
    return { ok: false, say: 'it carries several ICD-10-CM codes, and does not say which one is meant' };
  }
  return { ok: false, say: whyNone(all) };
}

type Placed = { coding: Coding; index: number };

function oneCode(found: readonly Placed[]): Placed | undefined {
  const longest = [...found].sort((a, b) => codeText(b).length - codeText(a).length)[0];
  return longest && found.every((each) => codeText(longest).startsWith(codeText(each))) ? longest : undefined;
}

function codeText({ coding }: Placed): string {
  return icdCode(coding.code ?? '').replace('.', '');
}

/** ICD-9-CM by name, or by the OIDs of its diagnoses and procedures. */
const ICD9 = /icd-?9|^(?:urn:oid:)?2\.16\.840\.1\.113883\.6\.10[34]$/i;

function whyNone(all: readonly Coding[]): string {
  if (all.length === 0) return 'it carries no code, only words; words are not coded here';
  const systems = new Set(all.map((coding) => coding.system));
  if (systems.has(SNOMED) && systems.size === 1) {
    return 'it is coded in SNOMED CT only. Lintel does not translate it to ICD-10-CM';
  }
  if (all.some((coding) => coding.system === undefined)) {
    return 'its code names no code system, so that it cannot be read as ICD-10-CM';
  }
  if (['http://hl7.org/fhir/sid/icd-10', 'urn:oid:2.16.840.1.113883.6.3'].some((who) => systems.has(who))) {
    return 'it is coded in the WHO’s ICD-10, which is not ICD-10-CM';
  }
  if ([...systems].some((system) => ICD9.test(system ?? ''))) return 'it is coded in ICD-9-CM, not in ICD-10-CM';
  if ([...systems].some((system) => /icd-?10-?pcs/i.test(system ?? ''))) {
    return 'it is coded in ICD-10-PCS, which names procedures';
  }
  if ([...systems].some((system) => /icd-?10/i.test(system ?? ''))) {
    return `its code system is not written as ${ICD10CM}`;
  }
  return 'it is not coded in ICD-10-CM';
}
