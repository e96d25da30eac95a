import { pattern } from '../../pattern.ts';

/** Codes that documents tell of in words that none of their titles has. */

const THINNED = pattern('i')`
  \b(?:
    bleed\w*|hemorrhag\w*|hematoma|epistaxis|melena|hematuria|hematochezia
  )\b[^.;\n]{0,80}\b(?:
    coumadin|warfarin|anticoag\w*|apixaban|eliquis|xarelto|rivaroxaban|dabigatran|pradaxa|heparin|enoxaparin|lovenox
    |edoxaban
  )\b
  |\b(?:supratherapeutic|elevated|high) INR\b
`;
const NO_PANCREAS = /\bpancreatectom\w*|\bwhipple\b|\bpancreas\b[^.;\n]{0,30}\b(?:removed|resect\w*)/i;
const ACUTE_PAIN = /\bacute\b[^.;\n]{0,30}\bpain\b/i;
const CHRONIC_PAIN = /\bchronic\b[^.;\n]{0,30}\bpain\b/i;

/** Pneumonia by where it was caught; `40 mg CAP` is a capsule. */
const ACQUIRED =
  /(?<!\b(?:mg|mcg|g|iu|units?|one|two|\d) )\b(?:CAP|HCAP|HAP)\b(?! *(?:po\b|PO\b|by\b|daily|\d|[BTQ]ID))/;

/** What the Index sends to unstable angina. */
const IMPENDING_INFARCTION =
  /\b(?:impending|threatened) (?:\w+ )?(?:mi|n?stemi|infarction|heart attack|acs|coronary syndrome)\b/i;

const EXTENT = /\b(?:TBSA|BSA|body surface|rule of nines)\b/i;

const KNOWN_BY: readonly (readonly [codes: RegExp, words: RegExp])[] = [
  [/^J1[58]/, ACQUIRED],
  // The other words of these titles stand in every title of pain.
  [/^G892/, CHRONIC_PAIN],
  [/^G891/, ACUTE_PAIN],
  // Bleeding from a drug that thins the blood: nobody calls it a disorder.
  [/^D6832/, THINNED],
  [/^I200/, IMPENDING_INFARCTION],
  [/^T3[12]/, EXTENT],
  // Without a pancreas there is no insulin: nobody calls it postprocedural.
  [/^E891/, NO_PANCREAS],
];

/** Whether a text has such words of a code (without the dot). */
export function isKnownBy(code: string, text: string): boolean {
  return KNOWN_BY.some(([codes, words]) => codes.test(code) && words.test(text));
}
