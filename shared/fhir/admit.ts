import { statusOf, VERIFICATION_STATUSES } from './codes.ts';
import { get, type Json, objects, text } from './json.ts';
import type { WhoseRecord } from './patient-of.ts';
import { READ_TYPES } from './read-types.ts';
import type { Entry } from './resources.ts';
import { isSubsetted } from './subsetted.ts';

/** Types that are looked up through a reference and belong to no patient. */
export const SUPPORTING = new Set([
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Medication',
  'Questionnaire',
  'Binary',
]);

const READ: ReadonlySet<string> = new Set(READ_TYPES);

/**
 * Why a resource must be left out before its content is looked at; `undefined` where nothing stands against it.
 * FHIR R4: an unknown modifier extension or implicit rule may turn the meaning around; entered-in-error never happened.
 */
export function refusal(entry: Entry, whose: WhoseRecord): string | undefined {
  const { resource } = entry;
  if (!READ.has(entry.type) && !SUPPORTING.has(entry.type)) return 'a chart is not read from resources of this type';
  if (isEnteredInError(resource)) return 'it was entered in error';
  if (text(resource, 'implicitRules') !== undefined) {
    return 'it follows implicit rules that Lintel does not know, so that its meaning is not certain';
  }
  if (isSubsetted(resource)) {
    return 'only a part of it was sent (SUBSETTED), and what is left out could turn its meaning around';
  }
  if (hasModifierExtension(resource)) {
    return 'it carries a modifier extension that Lintel does not know, so that its meaning is not certain';
  }
  if (entry.type === 'Patient' || SUPPORTING.has(entry.type)) return undefined;
  const of = whose.isOf(entry);
  if (of === 'other') {
    const hasFocus = entry.type === 'Observation' && objects(resource, 'focus').length > 0;
    return hasFocus ? 'it is about somebody or something else than the patient (focus)' : 'it is another patient’s';
  }
  if (of === 'unstated') return 'it does not say whose it is';
  return undefined;
}

/**
 * Whether a resource that must be left out leaves a gap: it may be this patient's, and true. Then nobody can say that its type
 * was searched completely.
 */
export function leavesGap(entry: Entry, whose: WhoseRecord): boolean {
  return READ.has(entry.type) && !isEnteredInError(entry.resource) && whose.isOf(entry) !== 'other';
}

/**
 * Whether a resource shows that a search for the patient was not answered as it was asked: it is another's. Nobody can say then
 * what else the server did.
 */
export function isAstray(entry: Entry, whose: WhoseRecord): boolean {
  const isAbout = objects(entry.resource, 'focus').length > 0;
  return READ.has(entry.type) && entry.type !== 'Patient' && !isAbout && whose.isOf(entry) === 'other';
}

function isEnteredInError(resource: Json): boolean {
  const statuses = [
    text(resource, 'status'),
    text(resource, 'lifecycleStatus'),
    text(resource, 'docStatus'),
    statusOf(resource, 'verificationStatus', VERIFICATION_STATUSES),
  ];
  return statuses.includes('entered-in-error');
}

/** Whether any element carries `modifierExtension`. Contained resources are looked at when they are referred to. */
function hasModifierExtension(resource: Json): boolean {
  const open: unknown[] = [resource];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const found = get(value, 'modifierExtension');
    if (found !== undefined && found !== null && !(Array.isArray(found) && found.length === 0)) return true;
    for (const [key, child] of Object.entries(value)) {
      const isApart = value === resource && (key === 'contained' || key === 'text');
      if (!isApart && typeof child === 'object') open.push(child);
    }
  }
  return false;
}
