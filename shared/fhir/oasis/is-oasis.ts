import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import { OASIS_PANEL } from '../../oasis/item.ts';
import { codings, isLoinc } from '../codes.ts';
import { isHomeHealth } from '../encounter-class.ts';
import { object, objects, text } from '../json.ts';
import type { Reading } from '../reading.ts';
import type { Entry } from '../resources.ts';

/**
 * Whether an answer is OASIS's. The same LOINC codes stand in MDS, IRF-PAI and LTCH CARE forms, so the code alone says
 * nothing: it is OASIS under panel 99131-5 or one of its own parts, under a canonical that names OASIS, or in an
 * Encounter of class HH (fhir-data.md section 1). A form that names another assessment is that assessment, wherever it
 * was filled in.
 */
export type Belongs = 'oasis' | 'other' | 'unknown';

/** Other CMS assessments, as their forms are named. */
const OTHER_FORMS = /(^|[^a-z])(mds|irf-?pai|lcds|ltch|hospice|nursing-?home|fasi)([^a-z]|$)/i;
/** `oasis-e1`, `OASISE1SOC`, `Oasis Start Of Care`. */
const OASIS_FORM =
  /(^|[^a-z])oasis([b-e]?\d|[b-e]?([^a-z]|$)|[b-e]?(soc|roc|recert|start|resum|follow|discharge|transfer|assess|form))/i;

/**
 * What a form's own name says: its canonical URL from `Questionnaire/` on, else its path. Host and folders name an
 * organization, which may be called Oasis.
 */
export function namedForm(canonical: string | undefined, catalogue: OasisCatalogue | undefined): Belongs {
  if (canonical === undefined) return 'unknown';
  const path = canonical.replace(/^https?:\/\/[^/]*/i, '');
  const own = words(path.split(/(?:^|\/)Questionnaire\//).at(-1) ?? path);
  if (ownPanelIn(path, catalogue)) return 'oasis';
  const [last = ''] = own.split('/').slice(-1);
  for (const name of [last, own]) {
    if (OASIS_FORM.test(name)) return 'oasis';
    if (OTHER_FORMS.test(name)) return 'other';
  }
  return OTHER_FORMS.test(words(path)) ? 'other' : 'unknown';
}

/** `OasisStartOfCare` in words. */
function words(name: string): string {
  return name.replace(/([a-z\d])(?=[A-Z])/g, '$1 ');
}

/** Whether a path of LOINC codes passes through a panel that only OASIS uses. */
export function ownPanelIn(path: string, catalogue: OasisCatalogue | undefined): boolean {
  return path.split(/[/|#?=]/).some((part) => isOwnPanel(part, catalogue));
}

/** Whether a LOINC code is a panel that only OASIS uses. Without a catalogue: only the panel of the whole form is known. */
export function isOwnPanel(code: string, catalogue: OasisCatalogue | undefined): boolean {
  return code === OASIS_PANEL || (catalogue?.ownPanels.has(code) ?? false);
}

/** What a Questionnaire that is at hand says: its names, and the LOINC panel it is coded as. */
export function namedByQuestionnaire(entry: Entry, catalogue: OasisCatalogue | undefined): Belongs {
  const { resource } = entry;
  const codes = objects(resource, 'code').map((code) => text(code, 'code') ?? '');
  if (codes.some((code) => isOwnPanel(code, catalogue))) return 'oasis';
  const names = ['url', 'name', 'title'].map((key) => text(resource, key)).filter((name) => name !== undefined);
  const said = names.map((name) => namedForm(name, catalogue));
  return said.find((belongs) => belongs !== 'unknown') ?? 'unknown';
}

/** What the Encounter says: class HH is home health; any other class is another setting. */
export function inEncounter(entry: Entry, reading: Reading): Belongs {
  const encounter = reading.find(object(entry.resource, 'encounter'), entry, 'encounter');
  if (!encounter) return 'unknown';
  return isHomeHealth(encounter) ? 'oasis' : 'other';
}

/** LOINC codes of a concept. */
export function loincOf(concept: unknown): string[] {
  return codings(concept).flatMap((coding) => (isLoinc(coding) && coding.code ? [coding.code] : []));
}
