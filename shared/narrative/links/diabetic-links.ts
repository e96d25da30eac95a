import type { CodeSet } from '../../icd10cm/code-set.ts';
import { type Candidate, linked } from '../standing/candidate.ts';
import { ofLetter } from './by-letter.ts';

/** What the Alphabetic Index names under "Diabetes, with": the provider need not link it (OG I.A.15). */

/** What diabetes is with, the digits behind E08–E13, and whether the other code stays beside it. */
interface Link {
  other: RegExp;
  digits: string;
  words?: RegExp;
  stays: boolean;
}

const DIABETES_WITH: readonly Link[] = [
  { other: /^N18/, digits: '22', stays: true },
  { other: /^N28\.9$/, digits: '21', stays: false },
  { other: /^N19$/, digits: '29', stays: false },
  { other: /^(?:G62\.9|G63)$/, words: /poly|periph/i, digits: '42', stays: false },
  { other: /^(?:G62\.9|G63)$/, digits: '40', stays: false },
  { other: /^I73\.9$/, digits: '51', stays: false },
  { other: /^I70\.2/, digits: '51', stays: true },
  { other: /^I96$/, digits: '52', stays: false },
  { other: /^K31\.84$/, digits: '43', stays: true },
  { other: /^G(?:90\.9|99\.0)$/, digits: '43', stays: false },
  { other: /^G5(?:8\.9|9)$/, digits: '41', stays: false },
  { other: /^L92\.1$/, digits: '620', stays: false },
  { other: /^K05\.[356]/, digits: '630', stays: false },
  { other: /^L97\.[45]/, digits: '621', stays: true },
  { other: /^L97\.[1-389]|^L98\.4/, digits: '622', stays: true },
  { other: /^M86/, digits: '69', stays: true },
  { other: /^H35\.00$/, words: /non-?proliferative|NPDR/i, digits: '3299', stays: false },
  { other: /^H35\.0|^H35\.00$/, digits: '319', stays: false },
  { other: /^H26\.9$/, digits: '36', stays: false },
  { other: /^M14\.6/, digits: '610', stays: false },
  { other: /^R73\.9$/, digits: '65', stays: false },
  { other: /^E16\.[12]/, digits: '649', stays: false },
];

/** These by the letter of the other code, the first capital of its pattern: a candidate is held against three, not against all. */
const DIABETES_WITH_BY_LETTER = Map.groupBy(DIABETES_WITH, ({ other }) => /[A-Z]/.exec(other.source)?.[0]);

/** What diabetes makes of another condition. */
function diabeticLink({ code, spans }: Candidate): Link | undefined {
  return DIABETES_WITH_BY_LETTER.get(code.charAt(0))?.find(
    ({ other, words }) => other.test(code) && (!words || spans.some(({ text }) => words.test(text))),
  );
}

/** The candidates with the diabetes that is with each, where they name one kind of diabetes. */
export function withDiabeticLinks(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  return withoutLoneSugar(withComplications(codes, ofOneType(codes, retina(codes, atLarge(found)))));
}

/** `Diabetic complications include neuropathy`: the diabetes, and beside what is named the word says no more. */
function atLarge(found: readonly Candidate[]): readonly Candidate[] {
  const isAtLarge = ({ code, spans }: Candidate) =>
    /^E(?:08|09|1[013])\.8$/.test(code) && spans.some(({ text }) => /\bcomplications?$/i.test(text));
  const general = ofLetter(found, 'E').filter(isAtLarge);
  if (general.length === 0) return found;
  const isNamed = found.some(
    (one) => !isAtLarge(one) && (diabeticLink(one) || /^E(?:08|09|1[013])\.[2-6]/.test(one.code)),
  );
  if (!isNamed) return found;
  const plain = (code: string) => `${code.slice(0, 3)}.9`;
  return found.flatMap((one) => {
    if (!isAtLarge(one)) return one;
    return found.some(({ code }) => code === plain(one.code)) ? [] : { ...one, code: plain(one.code) };
  });
}

/** High sugars of who has no diabetes are coded only where the note treats them as the matter, or names the steroid they are of. */
function withoutLoneSugar(found: readonly Candidate[]): readonly Candidate[] {
  if (!ofLetter(found, 'R').some(({ code }) => code === 'R73.9')) return found;
  return found.filter(
    ({ code, section, spans }) =>
      code !== 'R73.9' ||
      /^(?:assessment|diagnoses|reason)$/.test(section) ||
      spans.some(({ text }) => /steroid/i.test(text)),
  );
}

/**
 * "DM" without a type, where another place gives one: "gastroparesis from DM" of a type 1 diabetic is E10.43. The code for no
 * complication goes, and so does one that the type does not have.
 */
function ofOneType(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const [typed] = ofLetter(found, 'E').filter(({ code }) => /^E(?:08|09|10|13)/.test(code));
  if (!typed) return found;
  const kind = typed.code.slice(0, 3);
  const isPlain = ({ code, spans }: Candidate) =>
    code.startsWith('E11') && !spans.some(({ text }) => /2|ii|niddm|adult/i.test(text));
  if (!ofLetter(found, 'E').some(isPlain)) return found;
  return found.flatMap((one) => {
    if (!isPlain(one)) return one;
    const code = one.code.replace('E11', kind);
    return one.code !== 'E11.9' && one.complete && codes.isValid(code) ? { ...one, code } : [];
  });
}

/** Complications that are with the one kind of diabetes that is named. */
function withComplications(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const kinds = new Set(ofLetter(found, 'E').flatMap(({ code }) => /^E(?:08|09|1[013])/.exec(code)?.[0] ?? []));
  const [kind, another] = kinds;
  if (kind === undefined || another !== undefined) return found;
  const own = ofLetter(found, 'E').filter(({ code }) => code.startsWith(kind));
  const hasCause = hasUlcerOfVessels(found);
  const hasKidneyDisease = ofLetter(found, 'N').some(({ code }) => code.startsWith('N18'));
  const added: Candidate[] = [];
  const gone = new Set<Candidate>();
  for (const one of found) {
    const link = diabeticLink(one);
    if (!link || (link.digits === '622' && hasCause) || (link.digits === '69' && isUnderPressure(one, found))) continue;
    const code = `${kind}.${link.digits}`;
    const isTold = link.digits === '21' && hasKidneyDisease;
    if (!isTold && !codes.isValid(code)) continue;
    if (isTold || !link.stays) gone.add(one);
    // A nephropathy whose stage is told is the chronic kidney disease.
    if (isTold) continue;
    // Nephropathy that has become chronic kidney disease is that.
    if (link.digits === '22') for (const held of own) if (/\.2[19]$/.test(held.code)) gone.add(held);
    const isSaid = own.some((held) => held.code === code || (!gone.has(held) && saysAsMuch(held.code, code)));
    const [first] = own;
    if (first && !isSaid) added.push(linked(code, first, one));
  }
  if (added.length > 0) for (const one of own) if (one.code === `${kind}.9`) gone.add(one);
  // Gangrene and angiopathy are one code.
  const isDead = [...own, ...added].some((one) => one.code === `${kind}.52` && !gone.has(one));
  if (isDead) for (const one of [...own, ...added]) if (one.code === `${kind}.51`) gone.add(one);
  return added.length === 0 && gone.size === 0 ? found : [...found, ...added].filter((one) => !gone.has(one));
}

/**
 * Whether a code says already, or more closely, what a complication's would: "diabetic neuropathy". Gangrene is said by its own
 * code alone, and an ulcer of the foot has its code beside that of an ulcer elsewhere.
 */
function saysAsMuch(held: string, code: string): boolean {
  const digits = code.slice(4);
  if (digits === '52') return false;
  const said = digits === '621' || digits === '43' ? code : code.slice(0, digits.startsWith('6') ? 6 : 5);
  return held.startsWith(said) && held.length >= said.length;
}

/** `Venous stasis ulcers` and arterial ones have their cause, which is not the diabetes itself. */
function hasUlcerOfVessels(found: readonly Candidate[]): boolean {
  return ofLetter(found, 'I').some(
    ({ code, spans }) =>
      /^I(?:8(?:3|7\.[23])|70\.2)/.test(code) &&
      spans.some(({ text, start }) => /ulcer/i.test(text) || isOfUlcer(found, start)),
  );
}

/** `Stage 4 sacral ulcer with known osteomyelitis`: the bone under an ulcer of pressure has it from that. */
function isUnderPressure(bone: Candidate, found: readonly Candidate[]): boolean {
  return found.some(
    ({ code, spans }) =>
      code.startsWith('L89') &&
      spans.some((span) => bone.spans.some(({ start }) => start >= span.start && start - span.end < UNDER)),
  );
}

/** So many characters behind the ulcer. */
const UNDER = 60;

/** Told in the very words of an ulcer, as by a wound form: `Location: L lower leg  Type: venous`. */
function isOfUlcer(found: readonly Candidate[], start: number): boolean {
  return found.some(({ code, spans }) => code.startsWith('L97') && spans.some((span) => span.start === start));
}

/** Proliferative retinopathy beside diabetes is the diabetes', with its macular edema and its eyes (Index: Diabetes, with). */
function retina(codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const own = ofLetter(found, 'E').find(({ code }) => /^E(?:08|09|1[013])/.test(code));
  const proliferative = ofLetter(found, 'H').find(({ code }) => /^H35\.2[0-3]$/.test(code));
  if (!own || !proliferative) return found;
  const edema = found.find(({ code }) => code === 'H35.81');
  const side = proliferative.code.at(-1) === '0' ? '9' : (proliferative.code.at(-1) ?? '9');
  // `Stable proliferative retinopathy`: a title of its own (Tabular E10.355-).
  const kind = edema ? '1' : proliferative.spans.some(({ text }) => /stable/i.test(text)) ? '5' : '9';
  const code = `${own.code.slice(0, 3)}.35${kind}${side}`;
  if (!codes.isValid(code)) return found;
  const kept = found.filter(
    (one) => one !== proliferative && one !== edema && !/^E(?:08|09|1[013])\.9$/.test(one.code),
  );
  return [...kept, linked(code, own, proliferative)];
}
