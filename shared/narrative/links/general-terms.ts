import type { AxisName } from '../../icd10cm/axes.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';
import { standsAlone } from '../standing/stands-alone.ts';

/** Axes on which an unspecified leaf is a guess: what kind of disease it is, of what, and where. */
const GUESSED: ReadonlySet<AxisName> = new Set(['type', 'cause', 'site', 'laterality', 'stage']);

/** Axes of place and depth. */
const PLACE: ReadonlySet<AxisName> = new Set(['site', 'laterality', 'stage']);
/** How well a title fits. */
const TITLE = 1;

/** Words beside a name that say nothing of its kind. */
const EMPTY = [
  'an?|the|his|her|their|pt|patient|with|w|and|or|of|for|in|on|to|at|by|from|after|during|since|due|secondary|s/p|without|w/o',
  'is|was|has|had|have|h/o|hx|dx|known|new|old|also|now|started|active|stable|severe|moderate|mild|chronic|acute|recurrent|significant',
  'open|closed|stage|grade|i{1,3}|iv|[ctl]\\d+|x\\d*',
].join('|');
/** What a cancer is made of, and how far it has come, beside its name: no other place. */
const OF_CANCER =
  /\b(?:serous|mucinous|ductal|lobular|squamous(?: cell)?|clear[- ]cell|small[- ]cell|papillary|endometrioid|invasive|infiltrating|metastatic|advanced|recurrent|locally|high[- ]grade|low[- ]grade|differentiated|adeno\w*) ?$/i;
const WORD_BEFORE = new RegExp(`(?<![\\w'+%/-])(?!(?:${EMPTY})(?![\\w/]))[a-z][\\w'+%/-]* ?$`, 'i');
/** A bracket that tells how it is treated, or how it goes, names no kind. */
const OF_ITS_COURSE =
  '(?:currently|ongoing|active|stable|concurrent|on|under(?:going)?|treated|followed|s/p|status post|since|diagnosed|dx|known|chronic|in remission|NED|managed|well|controlled|\\d)';
const WORD_BEHIND = new RegExp(
  `^ ?(?:\\((?!${OF_ITS_COURSE}\\b)|[-/]?(?!(?:${EMPTY}|\\w+(?:ed|en|ing))(?![\\w/]))[a-z])`,
  'i',
);
/** Behind a name of one word any other may be its kind, but for how it is treated: `ILD on 4L`, `ILD s/p biopsy`. */
const MORE_BEHIND = /^ ?(?!(?:on (?:\d|(?:home )?o2\b|(?:home )?oxygen\b)|s\/p\b))[-/]?[a-z(]/i;
/** `Pulmonary fibrosis NOS`: the writer says that its kind is not known. */
const UNSPECIFIED = /^,? ?\(?(?:NOS|unspecified|not otherwise specified)\b/i;
const NEAR = 24;

/**
 * Whether a candidate names a disease in general only, so that its unspecified leaf would be a guess: its type, cause, site,
 * side or stage is open, no other word led to the code, and a word right beside the name was not understood wherever it stands,
 * which often is the kind that it is of (`immune colitis`, `retinopathy (proliferative, OD)`). An injury or ulcer, clot or contracture without
 * its side is general wherever it stands. Its axis is asked for and nothing suggested. Not where notes leave a disease at that
 * (`standsAlone`), nor a symptom. Measured: README, "General terms".
 */
export function isGeneralTerm({ text }: Reading, { code, missing, spans, match }: Candidate): boolean {
  const isNamedOnly = spans.every((span) => span.text.toLowerCase() === spans[0].text.toLowerCase());
  if (!isNamedOnly || !missing.some((axis) => GUESSED.has(axis))) return false;
  // A title of the code set that leaves its side or site open was found in words for something else as often as not.
  if (match <= TITLE && missing.some((axis) => PLACE.has(axis))) return true;
  if (/^R/.test(code) || standsAlone(code)) return false;
  if (missing.includes('laterality') && /^(?:[LMS]|I82|I70\.2)/.test(code)) return true;
  // An ulcer of pressure whose place nobody tells.
  if (code.startsWith('L89.9')) return true;
  return spans.every((span) => isOfUnknownKind(text, span, code));
}

/** Whether a word right beside the name of a disease was not understood. */
function isOfUnknownKind(text: string, { start, end, text: name }: Span, code: string): boolean {
  if (UNSPECIFIED.test(text.slice(end, end + NEAR))) return false;
  const words = name.split(/\s+/).length;
  if (words > 3) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  if (WORD_BEFORE.test(before) && !(code.startsWith('C') && OF_CANCER.test(before))) return true;
  return (words === 1 ? MORE_BEHIND : WORD_BEHIND).test(text.slice(end, end + NEAR));
}

/**
 * Whether a general term of the skin, of an injury or clot leaves place or depth open: in the words of others, too, its leaf is
 * never right (0 of 13), so that they are asked for the axis alone. Of their other general terms half are right.
 */
export function isOfNoPlace(reading: Reading, one: Candidate): boolean {
  return /^(?:[LS]|I82)/.test(one.code) && one.missing.some((axis) => PLACE.has(axis)) && isGeneralTerm(reading, one);
}
