import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans, linked } from '../standing/candidate.ts';
import { isToCome } from '../standing/to-come.ts';

/** The candidates with what an infection about a device or opening is, by the one that the patient has (Tabular K94, T83.51, T84.5). */
export function withDeviceInfections(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const all = otherJoint(withoutJoint(reading, stomaCellulitis(suprapubic(ofTheJoint(found)))));
  return all.filter(({ code, complete }) => !complete || codes.isValid(code));
}

/** `R TKA, infected hardware`: the hardware without a place is the joint (T84.6 is for the fixation of a bone). */
function ofTheJoint(found: readonly Candidate[]): readonly Candidate[] {
  return found.some(({ code }) => /^T84\.5[1-4]/.test(code))
    ? found.filter(({ code }) => !code.startsWith('T84.60'))
    : found;
}

/** An infection "of the catheter" is that of the suprapubic one where the patient has no other (Tabular T83.510). */
function suprapubic(found: readonly Candidate[]): Candidate[] {
  const opening = found.find(({ code }) => /^Z(?:93\.59|43\.5)$/.test(code));
  if (!opening || found.some(({ code }) => code === 'Z46.6')) return [...found];
  return found.map((one) => (one.code === 'T83.511A' ? linked('T83.510A', one, opening) : one));
}

/** Openings, and the infection of each. */
const OPENINGS: readonly (readonly [opening: RegExp, infection: string])[] = [
  [/^Z(?:93|43)\.1$/, 'K94.22'],
  [/^Z(?:93|43)\.[24]$/, 'K94.12'],
  [/^Z(?:93|43)\.3$/, 'K94.02'],
  [/^Z(?:93|43)\.0$/, 'J95.02'],
];

/** `Stoma site cellulitis`: the infection of the opening, and the cellulitis beside it (K94: use additional code). */
function stomaCellulitis(found: readonly Candidate[]): Candidate[] {
  const cellulitis = found.find(
    ({ code, spans }) => code === 'L03.311' && spans.some(({ text }) => /stom/i.test(text)),
  );
  if (!cellulitis) return [...found];
  const kinds = OPENINGS.flatMap(([opening, infection]) => {
    const held = found.find(({ code }) => opening.test(code));
    return held ? [{ held, infection }] : [];
  });
  const [one, other] = kinds;
  if (!one || other || found.some(({ code }) => code === one.infection)) return [...found];
  return [...found, linked(one.infection, cellulitis, one.held)];
}

/** Both knees replaced, and one of them infected: the status is that of the other (OG I.C.21.c.3). */
function otherJoint(found: readonly Candidate[]): Candidate[] {
  return found.map((one) => {
    if (!/^Z96\.6[45]3$/.test(one.code)) return one;
    const infected = JOINTS.find(([both]) => both === one.code)?.[1] ?? [];
    const at = infected.findIndex((code) => found.some((other) => other.code.startsWith(code)));
    return at < 0 ? one : { ...one, code: `${one.code.slice(0, -1)}${at === 0 ? '2' : '1'}` };
  });
}

/** Both joints, and the infection of the right one and of the left one (T84.5-). */
const JOINTS: readonly (readonly [both: string, infected: readonly string[]])[] = [
  ['Z96.643', ['T84.51', 'T84.52']],
  ['Z96.653', ['T84.53', 'T84.54']],
];

const TAKEN_OUT = /\b(?:explant\w*|(?:antibiotic|articulating|cement|static)(?: \w+)? spacer|spacer)\b/gi;

/** An infected joint that was taken out, with or without a spacer in its place (Tabular Z89.52-, Z89.62-). */
function withoutJoint(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const joint = found.find(({ code }) => /^T84\.5[1-4]/.test(code));
  if (!joint) return [...found];
  const place = Number(joint.code[5]) - 1;
  const code = `Z89.${place < 2 ? '6' : '5'}2${(place % 2) + 1}`;
  if (found.some((one) => one.code === code)) return [...found];
  for (const { 0: words, index } of matchesIn(reading, TAKEN_OUT)) {
    const { kind } = assertionOf(reading, index, index + words.length);
    if (kind !== 'affirmed' && kind !== 'historical') continue;
    const end = index + words.length;
    const sentence = sentenceAt(reading, index);
    if (sentence && isToCome(reading.text.slice(sentence.start, index), reading.text.slice(end, sentence.end)))
      continue;
    const span = spanOf(reading.text, index, index + words.length);
    return [
      ...found,
      { ...joint, code, head: code, spans: joinedSpans(joint.spans, [span]), missing: [], competing: [] },
    ];
  }
  return [...found];
}
