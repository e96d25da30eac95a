import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { isIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, linked } from '../standing/candidate.ts';

/** Bones, joints and ulcers over them whose code is another one beside the cause, the place or the depth that the note names. */
export function withBoneLinks(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const linkedUp = found.map(
    (one) =>
      inSickleCell(one, found) ??
      ofReplacedJoint(one, found) ??
      downToTendon(reading, one) ??
      downToFat(reading, one, found) ??
      ofTumor(reading, one) ??
      ofOrganism(one, found) ??
      ofLung(one, found) ??
      ofManyJoints(reading, one) ??
      ofVertebra(reading, one) ??
      besideDisc(one, found) ??
      under(reading, one, found),
  );
  return linkedUp.map((one, i) => (codes.isValid(one.code) || !one.complete ? one : (found[i] ?? one)));
}

/** Bone that died in sickle-cell disease (Index: Osteonecrosis, secondary, due to, hemoglobinopathy: M90.5-). */
function inSickleCell(one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  const cause = /^M87\.0[1-7]/.test(one.code) ? found.find(({ code }) => code.startsWith('D57')) : undefined;
  return cause && linked(one.code.replace('M87.0', 'M90.5'), one, cause);
}

/** `R THA revision for PJI`: the infection is that of the one joint that was replaced (titles of T84.5-). */
function ofReplacedJoint(one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  // "Prosthetic joint" names no other joint than the one that was replaced.
  const isOfOther =
    one.code === 'T84.59XA' && !one.spans.every(({ text }) => /prosthetic (?:joint )?infection|^PJI$/i.test(text));
  if (!/^T84\.5[09]XA$/.test(one.code) || isOfOther) return undefined;
  const [joint, other] = found.filter(({ code }) => /^Z96\.6[45][12]$/.test(code));
  if (!joint || other) return undefined;
  const digit = (joint.code.startsWith('Z96.64') ? 0 : 2) + Number(joint.code.at(-1));
  return linked(`T84.5${digit}XA`, one, joint);
}

const VERTEBRA = /^\s*(?:of )?(?:the )?[CTL]\d{1,2}\b/;

/** `Path fx L1`: a vertebra that a disease broke (M84.48, M84.58). */
function ofVertebra({ text }: Reading, one: Candidate): Candidate | undefined {
  const end = one.spans.reduce((last, span) => Math.max(last, span.end), 0);
  if (
    !/^M84\.[45]0/.test(one.code) ||
    !one.spans.some((span) => VERTEBRA.test(text.slice(Math.min(span.end, end), span.end + 12)))
  )
    return undefined;
  return { ...one, code: one.code.replace(/^(M84\.[45])0/, '$18'), missing: [] };
}

const JOINTS = /\b(?:hands?|wrists?|MCPs?|PIPs?|fingers|knees?|shoulders?|elbows?|ankles?|feet|foot|hips?)\b/gi;
const MANY_JOINTS = /\b(?:multiple|several|many|numerous) (?:joints?|sites)\b|\bpoly-?articular\b/i;

/** `Seropositive RA, hands and wrists`: a rheumatoid arthritis that its own sentence tells of two joints or more (M05.79). */
function ofManyJoints({ text }: Reading, one: Candidate): Candidate | undefined {
  if (one.code !== 'M05.9') return undefined;
  const end = one.spans.reduce((last, span) => Math.max(last, span.end), 0);
  const behind = /^[^.;\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
  const joints = new Set((behind.match(JOINTS) ?? []).map((joint) => joint.toLowerCase().slice(0, 4)));
  if (/\b(?:OA|osteoarthritis|TKA|THA|fracture|fx|replace\w+)\b/i.test(behind)) return undefined;
  return joints.size > 1 || MANY_JOINTS.test(behind) ? { ...one, code: 'M05.79', missing: [] } : undefined;
}

const TENDON_SEEN =
  /^[^\n]{0,120}?(?<!\b(?:no|or|nor|without|not) )\b(?:exposed tendons?|tendons? (?:is |are |now )?(?:exposed|visible|showing|seen))\b/i;

/** A tendon is neither fat, muscle nor bone: an ulcer that shows it is of "other specified severity" (titles of L97). */
function downToTendon({ text }: Reading, one: Candidate): Candidate | undefined {
  if (
    !/^L97\.\d\d9$/.test(one.code) ||
    !one.spans.some(({ start }) => TENDON_SEEN.test(text.slice(start, start + 160)))
  )
    return undefined;
  return { ...one, code: one.code.replace(/9$/, '8'), missing: [] };
}

const FAT_SEEN = pattern('i')`
  \b(?:ulcer|wound|base|bed)\b(?:[^.;\n]|\.\d){0,60}?(?<!\b(?:no|or|nor|without|not) )\b(?:
    exposed (?:subcutaneous|fat|adipose)
    |(?:fat|subcutaneous|adipose)(?: (?:layer|tissue|fat))? (?:is |layer )?(?:exposed|visible|seen|showing)
    |\b(?:
      extends?|extending|goes|going|down|reaches|reaching|(?:in)?to
    ) (?:in)?(?:to )?(?:the )?(?:subcutaneous|fat|adipose)(?: (?:layer|tissue|fat))?
  )\b
`;

/** `Plantar ulcer. … Ulcer 2 x 1 cm with exposed subcutaneous fat`: of the one ulcer of a note the depth may stand farther on. */
function downToFat(reading: Reading, one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  const isOnly = found.filter(({ code }) => /^L(?:89|97|98\.4)/.test(code)).length === 1;
  if (!isOnly || !/^L97\.\d\d9$/.test(one.code) || !isIn(reading, FAT_SEEN)) return undefined;
  return { ...one, code: one.code.replace(/9$/, '2'), missing: [] };
}

const BLAMES_TUMOR =
  /^[^.;\n]{0,25}?\b(?:due to|d\/t|from|2\/2|secondary to)\s+(?:\w+\s+){0,3}(?:metasta\w+|mets|cancer|carcinoma|myeloma|tumou?r|malignan\w+)\b/i;

/** Bones that a tumour broke by the injury code of their fracture: no injury (M84.5-; Tabular M84.5, code also the neoplasm). */
const BROKEN_BY_TUMOR: readonly (readonly [injury: RegExp, code: string])[] = [
  [/^S[123]2\.0.*D$|^S22\.[234].*D$/, 'M84.58XD'],
  [/^S32\.[3-9].*D$/, 'M84.550D'],
  [/^S42\.[23]\d*1D$/, 'M84.521D'],
  [/^S42\.[23]\d*2D$/, 'M84.522D'],
  [/^S72\.(?:\d{2}1|91X)D$/, 'M84.551D'],
  [/^S72\.(?:\d{2}2|92X)D$/, 'M84.552D'],
];

/** `Pathological fracture of the femur due to metastatic breast cancer` (M84.5-). */
function ofTumor({ text }: Reading, one: Candidate): Candidate | undefined {
  if (!one.complete || !/^(?:M84\.4|S[1-7]2)/.test(one.code)) return undefined;
  const code = one.code.startsWith('M')
    ? one.code.replace('M84.4', 'M84.5')
    : BROKEN_BY_TUMOR.find(([injury]) => injury.test(one.code))?.[1];
  if (code === undefined || !one.spans.some(({ end }) => BLAMES_TUMOR.test(text.slice(end, end + 100))))
    return undefined;
  return { ...one, code, missing: [] };
}

/** A septic joint of staphylococci or streptococci has its own code (M00.0-, M00.2-), the organism beside it. */
function ofOrganism(one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  if (!one.complete || !one.code.startsWith('M00.8')) return undefined;
  const organism = found.find(({ code }) => /^B95\.[0-8]/.test(code));
  return (
    organism && linked(one.code.replace('M00.8', /^B95\.[678]/.test(organism.code) ? 'M00.0' : 'M00.2'), one, organism)
  );
}

/** `L2–L3 discitis / vertebral osteomyelitis`: bone and disc of one region (6th character of M46.2 to M46.4). */
function besideDisc(one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  if (!/^M46\.[234]0$/.test(one.code)) return undefined;
  const regions = found.filter(({ code }) => /^M46\.[234][1-9]$/.test(code));
  const [first] = regions;
  if (!first || regions.some(({ code }) => code.slice(5) !== first.code.slice(5))) return undefined;
  return { ...one, code: `${one.code.slice(0, 5)}${first.code.slice(5)}`, missing: [] };
}

/** Systemic sclerosis beside an interstitial lung disease (Index: Sclerosis, systemic, with, lung involvement). */
function ofLung(one: Candidate, found: readonly Candidate[]): Candidate | undefined {
  if (!/^M34\.[09]$/.test(one.code)) return undefined;
  const lung = found.find(({ code }) => code.startsWith('J84'));
  return lung && { ...one, code: 'M34.81', missing: [] };
}

/** `Sacral pressure ulcer, stage 4, with osteomyelitis`: of the bone below it. */
function under(reading: Reading, one: Candidate, found: readonly Candidate[]): Candidate {
  if (one.code !== 'M86.9') return one;
  const sentence = sentenceAt(reading, one.spans[0].start);
  const ulcers = found.filter(
    ({ code, spans }) =>
      /^L(?:89|97|98\.4)/.test(code) &&
      spans.some(({ start }) => sentence && start >= sentence.start && start < sentence.end),
  );
  const [ulcer, other] = ulcers;
  return ulcer && !other && ulcer.code.startsWith('L89.15') ? linked('M46.28', one, ulcer) : one;
}
