import type { SectionName } from '../reading/section-name.ts';

/** Complaints for which drugs lie ready. Of a disease such a drug says that it is there: `albuterol prn for COPD`. */
const MAY_COME = /^(?:R|F41\.9|G47\.0|K59\.0|E16\.2|E(?:08|09|1[013])\.64|L29|M54|M79\.[16]|M25\.5|T78)/;
const WHEN_NEEDED =
  /\b(?:prn|as needed|if needed|when needed)\b\)?\s*[:–-]?\s+(?:\()?(?:for\s+)?(?:[\w-]+(?:\s*\/\s*|\s+or\s+|\s+and\s+|,\s*)){0,3}(?:severe |mild |breakthrough )?$/i;
const RESCUE =
  /\b(?:glucagon|glucose (?:tabs?|tablets|gel)|juice|epi-?pen|narcan|naloxone)\b[^.;\n]{0,20}\b(?:for|prn)\s+(?:\w+\s+)?$/i;

/** `Comfort kit – morphine for dyspnea, lorazepam for anxiety or seizures`. */
const KIT =
  /\b(?:comfort kit|e-?kit|emergency kit|standing orders?|anticipatory|(?:orders? )?\(not active\))[^.\n]{0,120}$/i;

/** `Received lorazepam for anxiety`: while he lay in hospital. */
const GIVEN = /\b(?:received|(?:was|were) (?:given|administered))\b[^.;\n]{0,80}\bfor (?:\w+ )?$/i;
const EASED = /^(?:F41\.9|G47\.0|K59\.0|R(?:05|11|12|14|19\.7|51|52))/;

/** `Diagnosis: nausea`, among drugs: at the beginning of its sentence. */
const BY_ITSELF = /^[\s*•(-]*$/;

/** `Ativan for seizure > 5 min`: of one that may come. */
const LASTING = /^s?\s*(?:>|≥|lasting|longer than|over|that lasts?)\s?(?:longer than |more than |over |> ?)?\d/i;

/** `Ondansetron (nausea), hydroxyzine 25 mg (itching)`: what each of a list of drugs is for. */
const IN_BRACKETS_OF_DRUG =
  /\b\w{5,24}(?: \d[\d.]{0,5} ?(?:mg|mcg|ml|g)?(?: (?:po|bid|tid|qid|daily|qhs|hs|q\w{1,6})){0,3})? \((?:for )?$/i;

/** `PRN visits x3 for a fall, UTI, catheter problems`: what may come. `PRN visit for …` tells why one was made. */
const VISITS_ORDERED = /\b(?:prn (?:\w+ ){0,2}(?:visits|visit orders?)|visits prn)\b[^.;:\n]{0,12} for\b[^.;\n]*$/i;

/** Whether a complaint is only what a drug or a visit is kept for: `Ativan prn anxiety`, `glucagon for hypoglycemia`. */
export function isAsNeeded(code: string, section: SectionName, before: string, own: string): boolean {
  if (VISITS_ORDERED.test(before)) return true;
  if (EASED.test(code) && GIVEN.test(before)) return true;
  if (code === 'R56.9' && LASTING.test(own)) return true;
  if (section === 'medications' && MAY_COME.test(code) && (IN_BRACKETS_OF_DRUG.test(before) || BY_ITSELF.test(before)))
    return true;
  return MAY_COME.test(code) && (WHEN_NEEDED.test(before) || RESCUE.test(before) || KIT.test(before));
}
