import { codesIn, isAbout } from './claim-information.ts';
import { codingsOf, HIPPS } from './codes.ts';
import { type Json, objects, placed } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** A home health HIPPS (pdgm.md section 2); SNF and IRF codes have other shapes. */
const HOME_HEALTH_HIPPS = /^[1-4][A-L][ABC][123]1$/;

/** Whether a line, or supporting information, carries a HIPPS of home health. */
export function hasHomeHealthHipps(resource: Json): boolean {
  const said = [
    ...objects(resource, 'item').flatMap(hippsIn),
    ...objects(resource, 'supportingInfo').flatMap(hippsOfInformation),
  ];
  return said.some((code) => HOME_HEALTH_HIPPS.test(code));
}

/**
 * The HIPPS codes of a line: by their code system, however it is written; or, on revenue line 0023 (home health PPS), by
 * their shape, for many billers name no system or HCPCS's.
 */
function hippsIn(item: Json): string[] {
  const isPps = codingsOf(item, 'revenue').some(({ code }) => code?.padStart(4, '0') === '0023');
  return codingsOf(item, 'productOrService').flatMap(({ system, code }) => {
    const written = code?.toUpperCase() ?? '';
    const isHipps = system === HIPPS || /hipps/i.test(system ?? '') || (isPps && HOME_HEALTH_HIPPS.test(written));
    return isHipps && written !== '' ? [written] : [];
  });
}

/** Supporting information that calls itself the HIPPS. */
function hippsOfInformation(info: Json): string[] {
  return isAbout(info, 'hipps') ? codesIn(info).map((code) => code.toUpperCase()) : [];
}

/** The HIPPS on the claim: what somebody's grouper said. Several that differ are none. */
export function hippsOf(entry: Entry, reading: Reading): Sourced<string> | undefined {
  const found = [
    ...placed(entry.resource, 'item').flatMap(({ element, index }) =>
      hippsIn(element).map((code) => sourced(code, entry, `item[${index}].productOrService`)),
    ),
    ...placed(entry.resource, 'supportingInfo').flatMap(({ element, index }) =>
      hippsOfInformation(element).map((code) => sourced(code, entry, `supportingInfo[${index}]`)),
    ),
  ];
  const [first] = found;
  if (found.every((each) => each.value === first?.value)) return first;
  reading.report(`${entry.ref}.item`, 'the claim carries several HIPPS codes; none is read');
  return undefined;
}
