import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/**
 * Home health meets a stroke after it happened: what it left is I69, with side and dominance, and a stroke that left nothing
 * Z86.73; never the acute code (OG I.C.9.d; coding-rules.md CH-10, CH-36). A chronic subdural hematoma is of now.
 */
const STROKE = /^I6(?:[013]|2(?!\.03))|^G45\.9$|^Z86\.73$/;

/** Digits behind I69.0–I69.3 of what a stroke leaves, and whether the deficit's own code stays behind it. */
const LEFT_BEHIND: readonly { deficit: RegExp; digits: (code: string) => string; stays?: true }[] = [
  { deficit: /^G81\./, digits: (code) => `5${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^G83\.1/, digits: (code) => `4${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^G83\.2/, digits: (code) => `3${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^R47\.01$/, digits: () => '20' },
  { deficit: /^R47\.02$/, digits: () => '21' },
  { deficit: /^R47\.1$/, digits: () => '22' },
  { deficit: /^R47\.[89]/, digits: () => '28' },
  { deficit: /^R48\.2$/, digits: () => '90' },
  { deficit: /^R13\.1/, digits: () => '91', stays: true },
  { deficit: /^R29\.810$/, digits: () => '92' },
  { deficit: /^R2(?:7\.0|6\.0)$/, digits: () => '93' },
  { deficit: /^R41\.4$/, digits: () => '12' },
  { deficit: /^R41\.3$/, digits: () => '11' },
  { deficit: /^R41\.840$/, digits: () => '10' },
  { deficit: /^R41\.842$/, digits: () => '12' },
  { deficit: /^R41\.843$/, digits: () => '13' },
  { deficit: /^R41\.844$/, digits: () => '14' },
  { deficit: /^R41\.841$/, digits: () => '18' },
  { deficit: /^R41\.8[49]/, digits: () => '19' },
  { deficit: /^F06\.3/, digits: () => '98', stays: true },
  { deficit: /^H53\.46/, digits: () => '98', stays: true },
  // Only of a stroke that the note blames for them.
  { deficit: /^G40/, digits: () => '98', stays: true },
];

/** `Hemiparesis s/p ICH`: of a stroke that is past only its words tell that it bled. */
const BLED =
  /\b(?:ICH|IPH|ha?emorrhagic|intracerebral|intraparenchymal|(?:thalamic|basal ganglia|putam\w+|caudate|pontine|cerebellar|lobar|deep|subcortical|brain ?stem|brain|cerebral) (?:ha?emorrhage|bleed))\b/i;

/** Last characters of G81 and G83, and what they are at I69. */
const SIDES: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3', '4': '4', '0': '9' };

const WEAK_SIDE =
  /\b(left|right|[LR]|LT|RT)[- ]?(?:sided? |side[- ]|hemi)?(?:body )?weakness\b|\b(left|right|[LR]|LT|RT)[- ]?hemi\b|\bweakness (?:of|on|in) (?:the |his |her )?(left|right) side\b/gi;

/** What is named behind these is of now, whenever the stroke was. */
const RESIDUAL = /\b(?:residuals?|persist\w*|remaining|ongoing|lasting)\W+(?:[\w-]+\W+){0,2}$/i;

/** Weakness of one side after a stroke is a hemiparesis (Coding Clinic 1Q 2015; Index: Weakness, unilateral). */
function weakSide(reading: Reading, stroke: Candidate): Candidate | undefined {
  for (const { 0: words, 1: before, 2: hemi, 3: behind, index } of matchesIn(reading, WEAK_SIDE)) {
    const { kind, cue } = assertionOf(reading, index, index + words.length);
    // `CVA in 2019 with residual left-sided weakness`: what stands before is the stroke's; behind, it may have resolved.
    const isOfStroke = cue === undefined || cue.start < index;
    const stays =
      kind === 'historical' && isOfStroke && RESIDUAL.test(reading.text.slice(Math.max(0, index - 40), index));
    if (kind !== 'affirmed' && !stays) continue;
    const isLeft = /^l/i.test(before ?? hemi ?? behind ?? '');
    const about = reading.text.slice(Math.max(0, index - 20), index + words.length + 40);
    const isDominant = /non-?\s?dominant/i.test(about) ? false : /dominant/i.test(about) ? true : !isLeft;
    const code = `G81.9${isLeft ? (isDominant ? '2' : '4') : isDominant ? '1' : '3'}`;
    return {
      ...stroke,
      code,
      complete: true,
      missing: [],
      competing: [],
      spans: [spanOf(reading.text, index, index + words.length)],
    };
  }
  return undefined;
}

const WEAK_LIMB =
  /\b(?:with\b|w\/|(?:residual|persistent|left)\b)[^.;\n]{0,30}?\b(left|right|[LR]|LT|RT)[- ]?(?:(leg|LE|lower extremity)|(?:arm|UE|upper extremity|hand)) weakness\b/i;

/** Between a stroke and the weakness that it left: when it was, and how much is left. */
const UP_TO_WEAKNESS =
  /^(?:[\s\d/,()~-]|(?:in|of|about|yrs?|years?|mos?|months?|ago|mild|slight|some|minor|minimal|moderate|severe)\b){0,40}$/i;

/** `Stroke 2020 with residual R leg weakness`: a paresis of one limb (Index: Weakness, see Monoplegia, by I69.3-). */
function weakLimb(reading: Reading, stroke: Candidate): Candidate | undefined {
  const sentence = sentenceAt(reading, stroke.spans[0].start);
  const from = stroke.spans.reduce((end, span) => Math.max(end, span.end), 0);
  const found = sentence && WEAK_LIMB.exec(reading.text.slice(from, sentence.end));
  if (!found || !UP_TO_WEAKNESS.test(reading.text.slice(from, from + found.index))) return undefined;
  const isLeft = /^l/i.test(found[1] ?? '');
  const code = `G83.${found[2] === undefined ? '2' : '1'}${isLeft ? '4' : '1'}`;
  const start = from + found.index;
  const span = spanOf(reading.text, start, start + found[0].length);
  return { ...stroke, code, complete: true, missing: [], competing: [], spans: [span] };
}

/** Said of a stroke: that nothing of it is left. */
const LEFT_NOTHING =
  /\b(?:no|without|w\/o|denies) (?:any )?(?:(?!new\b)\w+ )?(?:residuals?|deficits?|sequelae?|residual (?:\w+ ){0,2}\w+)\b|\b(?:full(?:y)?|complete(?:ly)?) recover(?:y|ed)\b|\brecovered (?:fully|completely)\b/i;

/** `The stroke symptoms resolved`: what an earlier sentence says that it left is over. */
const WENT_AWAY =
  /\b(?:stroke|CVA)(?:['’]s)? (?:symptoms?|signs?|deficits?|weakness)(?: ?(?:\/|and) ?(?:symptoms?|signs?|deficits?))? (?:have |has |had )?(?:\w+ly |all |since )?resolved\b/gi;

/** A transient attack leaves nothing by what it is; of a stroke the note may say so. */
function leavesDeficits({ text, ...reading }: Reading, { code, spans }: Candidate): boolean {
  if (code.startsWith('G45')) return false;
  return !spans.some(({ start }) => {
    const sentence = sentenceAt({ text, ...reading }, start);
    return sentence !== undefined && LEFT_NOTHING.test(text.slice(sentence.start, sentence.end));
  });
}

/** Bleedings by the letter of their stroke, and what they are of an injury (titles of S06.5, S06.6). */
const OF_INJURY: readonly (readonly [stroke: RegExp, words: RegExp, injury: string])[] = [
  [/^(?:I60|Z86\.73)/, /\b(?:SAH|subarachnoid)\b/i, 'S06.6X0D'],
  [/^(?:I62\.0|Z86\.73)/, /\b(?:SDH|subdural)\b/i, 'S06.5X0D'],
];

/** `TBI after a crash (SAH)`: a bleeding of the injury, and no stroke. */
function withInjuredBrain(found: readonly Candidate[]): readonly Candidate[] {
  const injury = found.find(({ code }) => /^(?:S06|Z87\.820$)/.test(code));
  if (!injury) return found;
  return found.flatMap((one) => {
    const code = OF_INJURY.find(
      ([stroke, words]) => stroke.test(one.code) && one.spans.every(({ text }) => words.test(text)),
    )?.[2];
    if (code === undefined) return one;
    // Of an injury that is over its bleeding is over too.
    return injury.code === 'Z87.820' ? [] : { ...one, code, head: code, complete: true, missing: [], competing: [] };
  });
}

function withoutWhatWentAway(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  const went = matchesIn(reading, WENT_AWAY).some(
    ({ index }) => assertionOf(reading, index, index + 6).kind !== 'negated',
  );
  if (!went) return found;
  return found.flatMap((one) => {
    if (/^(?:G8[13]|R47|R29\.810)/.test(one.code)) return [];
    return /^I69\.[0-3]/.test(one.code)
      ? { ...one, code: 'Z86.73', head: 'Z86.73', complete: true, missing: [], competing: [] }
      : one;
  });
}

/** `Seizure disorder since stroke`, `post-stroke epilepsy`. */
function isOfStroke({ text }: Reading, { spans }: Candidate): boolean {
  const [{ start, end }] = spans;
  return (
    /^[\s,(]*(?:since|after|post|following|from|due to|d\/t|2\/2)[\s-]+(?:the |his |her )?(?:stroke|CVA|ICH|SAH)\b/i.test(
      text.slice(end, end + 40),
    ) || /\bpost[- ]?stroke\s+$/i.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** `A stroke affected her left side`: it left something, and what is not said. */
function isSideHit({ text }: Reading, { spans }: Candidate): boolean {
  return spans.some(({ end }) =>
    /^[^.;,\n]{0,25}\b(?:affect\w*|weaken\w*|paraly[sz]\w*) (?:(?:his|her|the) )?(?:left|right|[LR]|dominant|non-?dominant) (?:side|arm|leg)\b/i.test(
      text.slice(end, end + 80),
    ),
  );
}

/** `Was found today with a right facial droop`: it may be another stroke, and is none of the old one's. */
function isOfToday({ text }: Reading, { spans: [{ start }] }: Candidate): boolean {
  return /\b(?:found|noted|presents?|presented|developed|woke(?: up)?|noticed|onset|began|started) (?:today|tonight|this (?:am|morning|afternoon|evening))\b[^.;\n]{0,40}$/i.test(
    text.slice(Math.max(0, start - 70), start),
  );
}

/** Of what is just happening a note says this, or how it was treated. */
const ACUTE = /\b(?:acute|new|current)\b/i;
const TREATED_NOW =
  /\b(?:thrombectomy|tPA|TNK|alteplase|tenecteplase|thrombolysis|stroke (?:alert|code|unit|protocol|activation)|code stroke|NIHSS)\b/i;
const OPEN = { complete: false, missing: ['type'] as Candidate['missing'] };

/**
 * Whether a stroke is that of the stay which the note tells of. What it left nobody says, and that it left nothing neither: it is
 * asked for, since Z86.73 is for a stroke without deficits (OG I.C.9.d.3).
 */
function isOfThisStay(reading: Reading, strokes: readonly Candidate[]): boolean {
  // `Acute stroke on 5/20. Stroke 2018 without deficits.`: said of the other one.
  const acute = strokes.filter(
    ({ code, spans }) =>
      /^I6/.test(code) && spans.some(({ start, end }) => ACUTE.test(reading.text.slice(Math.max(0, start - 12), end))),
  );
  const isCalledAcute = acute.length > 0;
  if (isCalledAcute) return acute.every((one) => leavesDeficits(reading, one));
  if (strokes.some(({ code }) => /^(?:Z|G45)/.test(code))) return false;
  return (isCalledAcute || isIn(reading, TREATED_NOW)) && !isIn(reading, LEFT_NOTHING);
}

/** The candidates with what a stroke left in place of stroke and deficit. */
export function withStrokeSequelae(reading: Reading, codes: CodeSet, all: readonly Candidate[]): Candidate[] {
  const found = withoutWhatWentAway(reading, withInjuredBrain(all));
  const strokes = found.filter(({ code }) => STROKE.test(code));
  const known = found.find(({ code }) => /^I69\.[0-3]/.test(code));
  const stroke = strokes.find((one) => leavesDeficits(reading, one)) ?? known ?? strokes[0];
  if (!stroke) return [...found];
  const hasLeft = stroke === known || leavesDeficits(reading, stroke);
  const sequela = /^I69\.([0-3])/.exec(known?.code ?? '')?.[1] ?? /^I69\.([0-3])/.exec(stroke.code)?.[1];
  const kind =
    sequela ??
    (stroke.code.startsWith('I60')
      ? '0'
      : stroke.code.startsWith('I61') || stroke.spans.some(({ text }) => BLED.test(text))
        ? '1'
        : stroke.code.startsWith('I62')
          ? '2'
          : '3');
  const gone = new Set<Candidate>();
  const weak =
    !hasLeft || found.some(({ code }) => /^(?:G8[13]|I69\..5)/.test(code))
      ? undefined
      : (weakSide(reading, stroke) ?? weakLimb(reading, stroke));
  const added: Candidate[] = [];
  for (const one of weak ? [...found, weak] : found) {
    const left = hasLeft ? LEFT_BEHIND.find(({ deficit }) => deficit.test(one.code)) : undefined;
    if ((one.code.startsWith('G40') && !isOfStroke(reading, one)) || isOfToday(reading, one)) continue;
    const code = left && `I69.${kind}${left.digits(one.code)}`;
    if (!left || code === undefined || !codes.isValid(code)) continue;
    // `Slurred speech` beside dysarthria is its other name.
    if (one.code === 'R47.81' && found.some((other) => /^(?:R47\.1|I69\..22)$/.test(other.code))) {
      gone.add(one);
      continue;
    }
    if (left.stays === undefined) gone.add(one);
    added.push({
      ...one,
      code,
      spans: joinedSpans(stroke.spans, one.spans),
      complete: true,
      missing: code.endsWith('9') ? one.missing : [],
    });
  }
  const hasSequela = added.length > 0 || found.some(({ code }) => code.startsWith('I69'));
  for (const one of strokes) gone.add(one);
  const past = strokes.find(({ code }) => code.startsWith('Z')) ?? {
    ...stroke,
    code: 'Z86.73',
    complete: true,
    missing: [],
  };
  const left =
    (hasLeft && isOfThisStay(reading, strokes)) || strokes.some((one) => isSideHit(reading, one))
      ? { ...past, ...OPEN, code: `I69.${kind}` }
      : past;
  // `Late effects of a stroke with hemiplegia`: which, is said.
  if (added.length > 0) for (const one of found) if (/^I69\.[0-3]0$/.test(one.code)) gone.add(one);
  return [...found.filter((one) => !gone.has(one)), ...added, ...(hasSequela || strokes.length === 0 ? [] : [left])];
}
