import { openAxes } from '../../icd10cm/axes.ts';
import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { type Span, spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** Parts of the body that notes name again and again, with the side once: `TKA …, L knee flexion 78`. */
const PARTS =
  'foot|hip|knee|shoulder|ankle|wrist|elbow|heel|forearm|femur|tibia|humerus|femoral|thigh|calf|breast|mastectomy|lumpectomy|nephrectomy|lobectomy|pneumonectomy|orchiectomy|oophorectomy|eye';
const SIDED = new RegExp(
  `\\b(left|right|l|r|lt|rt|bilat(?:eral)?|both)\\.? (?:(?:distal|proximal|medial|lateral|total|reverse|femoral|lower|upper|great|subcapital|intertroch\\w*|(?:non)?displaced|closed|comminuted) ){0,2}(${PARTS})s?\\b`,
  'gi',
);
/** A part of the body in the words of a condition, and the other words for it. */
const SAME: Readonly<Record<string, RegExp>> = {
  hip: /\b(?:hip|femoral neck|femur|subcapital|intertroch\w*|THA|THR|hemiarthroplasty|bipolar)\b/i,
  knee: /\b(?:knee|TKA|TKR|patella\w*)\b/i,
  shoulder: /\b(?:shoulder|capsulitis|TSA|humer\w+|rotator)\b/i,
  ankle: /\b(?:ankle|malleol\w+)\b/i,
  wrist: /\b(?:wrist|colles|distal radius)\b/i,
  elbow: /\belbow\b/i,
  heel: /\bheel\b/i,
  forearm: /\bforearm\b/i,
  thigh: /\bthigh\b/i,
  calf: /\bcalf\b/i,
  foot: /\b(?:foot|midfoot|forefoot|plantar|toes?)\b/i,
  breast: /\bbreast\b/i,
};
/** `Left nephrectomy for renal cell carcinoma`: the cancer was on the side of the operation. */
const ORGAN_OF: Readonly<Record<string, string>> = {
  mastectomy: 'breast',
  lumpectomy: 'breast',
  nephrectomy: 'kidney',
  lobectomy: 'lung',
  pneumonectomy: 'lung',
  orchiectomy: 'testis',
  oophorectomy: 'ovary',
};
const CANCER_OF: readonly (readonly [cancer: RegExp, organ: string])[] = [
  [/^(?:C50|D05)/, 'breast'],
  [/^C64/, 'kidney'],
  [/^C34/, 'lung'],
  [/^C62/, 'testis'],
  [/^C56/, 'ovary'],
];
/** Injuries, joints, ulcers and cancers of a paired part; what else leaves a side open is not asked of the whole note. */
const SIDED_CODES = /^(?:S[4-9]|M1[5-9]|M80|M84|L89|L97|Z96\.6|Z47|C50|D05|C34|C56|C62|C64|M75|T84)/;

/** A fracture that was treated with a new joint (`R reverse TSA for proximal humerus fracture`), and the code of the joint. */
const REPLACED: readonly (readonly [fracture: RegExp, joint: RegExp])[] = [
  [/^S42\.2/, /^Z96\.61[12]$/],
  [/^S72\.[01]/, /^Z96\.64[12]$/],
];

function ofItsJoint({ code }: Candidate, found: readonly Candidate[]): Pick<Sided, 'side' | 'span'> | undefined {
  const joint = REPLACED.find(([fracture]) => fracture.test(code))?.[1];
  const joints = joint ? found.filter((one) => joint.test(one.code)) : [];
  const [only, other] = joints;
  return only && !other ? { side: only.code.endsWith('1') ? 'right' : 'left', span: only.spans[0] } : undefined;
}

interface Sided {
  part: string;
  side: 'left' | 'right' | 'both';
  span: Span;
}

/**
 * The candidates with the side that the note says elsewhere: of the same condition in another place, or of the same part of
 * the body wherever it is named, where all of these say one side (coding-rules.md CV-13; anyone may document it, OG I.B.13).
 */
export function withSides(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const open = found.filter((one) => one.complete && SIDED_CODES.test(one.code) && one.missing.includes('laterality'));
  if (open.length === 0) return [...found];
  const named = sidedParts(reading);
  return found.map((one) => {
    // `L TKA 5/20. R knee OA. Protocol post TKA`: named again, it is the one whose side is told.
    if (!open.includes(one) || isToldWithSide(codes, one, found)) return one;
    const said = sideOf(one, named) ?? ofItsJoint(one, found);
    const code = said && codeOfSide(codes, one.code, said.side);
    return code === undefined || found.some((other) => other.code === code)
      ? one
      : {
          ...one,
          code,
          spans: joinedSpans(one.spans, [said?.span ?? one.spans[0]]),
          missing: one.missing.filter((axis) => axis !== 'laterality'),
        };
  });
}

function sidedParts(reading: Reading): Sided[] {
  return [...matchesIn(reading, SIDED)].flatMap(({ 0: words, 1: side = '', 2: part = '', index }) => {
    const { kind } = assertionOf(reading, index, index + words.length);
    if (kind === 'family') return [];
    const which = /^l/i.test(side) ? 'left' : /^r/i.test(side) ? 'right' : 'both';
    return [
      {
        part: ORGAN_OF[part.toLowerCase()] ?? part.toLowerCase(),
        side: which,
        span: spanOf(reading.text, index, index + words.length),
      },
    ];
  });
}

function isToldWithSide(codes: CodeSet, one: Candidate, found: readonly Candidate[]): boolean {
  if (!/^(?:Z96\.6|Z47|T84)/.test(one.code)) return false;
  return (['left', 'right', 'both'] as const).some((side) => {
    const code = codeOfSide(codes, one.code, side);
    return code !== undefined && found.some((other) => other.code === code);
  });
}

/** The one side that the note names of a candidate's part of the body; `undefined`: none, or both. */
function sideOf({ code, spans }: Candidate, named: readonly Sided[]): Sided | undefined {
  const organ = CANCER_OF.find(([cancer]) => cancer.test(code))?.[1];
  const words = spans.map(({ text }) => text).join(' ');
  const parts = organ ? [organ] : Object.entries(SAME).flatMap(([part, same]) => (same.test(words) ? [part] : []));
  const own = named.filter(({ part }) => parts.includes(part) || (part.startsWith('fem') && parts.includes('hip')));
  const [first] = own;
  return first && first.side !== 'both' && own.every(({ side }) => side === first.side) ? first : undefined;
}

/** The code beside an unspecified one that names a side and is the same otherwise. */
function codeOfSide(codes: CodeSet, code: string, side: 'left' | 'right' | 'both'): string | undefined {
  const at = openAxes(codes, code).find(({ axis }) => axis === 'laterality')?.at;
  if (at === undefined) return undefined;
  const bare = (title: string) =>
    title.toLowerCase().replace(/\bunspecified (?:side )?|\b(?:left|right) (?:side )?/g, '');
  const own = bare(codes.title(code) ?? '');
  return codes
    .completeCodes(at)
    .find(
      (other) =>
        new RegExp(`\\b${side}\\b`, 'i').test(codes.title(other) ?? '') && bare(codes.title(other) ?? '') === own,
    );
}
