import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { isIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../reading/span.ts';
import { type Candidate, joinedSpans } from '../standing/candidate.ts';

/** Bones by the injury code of their fracture, and where M80 has them; `true`: it has sides. */
const BONES: readonly (readonly [injury: RegExp, digits: string, sided: boolean])[] = [
  [/^S(?:12|22\.0|32\.0)/, '08X', false],
  [/^S32\.[1345689]/, '0B', true],
  [/^S72/, '05', true],
  [/^S22\.[234]/, '0AX', false],
  [/^S42\.[01]/, '01', true],
  [/^S42\.[23]/, '02', true],
  // The wrist is told with the forearm, the ankle with the foot (inclusion terms and titles of M80.03, M80.07).
  [/^S(?:52|62\.1)/, '03', true],
  [/^S62/, '04', true],
  [/^S82\.(?:[56]|8[4579])/, '07', true],
  [/^S82/, '06', true],
  [/^S92/, '07', true],
  // A pathological fracture of the same bone.
  [/^M84\.42/, '02', true],
  [/^M84\.43/, '03', true],
  [/^M84\.44/, '04', true],
  [/^M84\.45/, '05', true],
  [/^M84\.46/, '06', true],
  [/^M84\.48/, '08X', false],
];

/**
 * A fracture that the note calls osteoporotic is M80 with its bone and side, neither an injury nor osteoporosis without
 * fracture (OG I.C.13.d.2; coding-rules.md CH-19). In home health the encounter is a subsequent one with routine healing.
 */
export function withOsteoporoticFracture(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const named = found.filter(({ code }) => code.startsWith('M80'));
  if (named.length === 0 && isKnown(found) && isIn(reading, FRAGILITY)) return withEachFragile(codes, found);
  const broken = found.filter(({ code }) => BONES.some(([injury]) => injury.test(code)));
  const blamed =
    named.length > 0
      ? undefined
      : broken.find(
          (one) =>
            isBlamed(reading.text, one) ||
            (isKnown(found) && (isWithoutTrauma(reading.text, one) || isOfMinorFall(reading.text, one))),
        );
  const own = blamed ? [{ ...blamed, code: 'M80', complete: false }] : named;
  const [first] = own;
  if (!first) return [...found];
  const injured = blamed ?? broken[0];
  const code = first.complete && !first.code.startsWith('M80.00') ? first.code : codeOf(codes, first, injured);
  if (code === undefined) return found.filter(({ code: held }) => !held.startsWith('M81'));
  const spans = injured ? joinedSpans(first.spans, injured.spans) : first.spans;
  const made = ofOtherCause(reading, codes, code, spans) ?? code;
  const fracture: Candidate = { ...first, code: made, complete: true, missing: [], competing: [], spans };
  // `Osteoporotic compression fractures T12, L1`: one code for them all.
  const isOfIt = (one: Candidate): boolean =>
    broken.includes(one) && one.spans.some(({ start }) => injured?.spans.some((span) => span.start === start));
  return [...found.filter((one) => !own.includes(one) && !isOfIt(one) && !one.code.startsWith('M81')), fracture];
}

/** `Steroid-induced osteoporosis`: no osteoporosis of age (M80.8; Index: Osteoporosis, drug-induced, with pathological fracture). */
const INDUCED = pattern('i')`
  \b(?:(?:steroid|glucocorticoid|corticosteroid|prednisone|drug|medication|aromatase inhibitor|disuse)[- ](?:induced|related|associated))\s+osteopor
  |\bosteoporosis,? (?:due to|d\/t|2\/2|secondary to|from|caused by) (?:long[- ]term |chronic )?(?:
    (?:gluco|cortico)?(?:steroid|corticoid)s?|prednisone|disuse
  )\b
`;

function ofOtherCause(reading: Reading, codes: CodeSet, code: string, spans: readonly Span[]): string | undefined {
  const isSaid = spans.some(({ start, end }) =>
    INDUCED.test(reading.text.slice(Math.max(0, start - 30), Math.min(reading.text.length, end + 60))),
  );
  const other = code.replace(/^M80\.0/, 'M80.8');
  return isSaid && codes.isValid(other) ? other : undefined;
}

/** `Known osteoporosis - fragility fracture per endocrine`: said of the fractures wherever they are named. */
const FRAGILITY =
  /(?<!\b(?:no|not a|without|denies|prior|previous|old|risk (?:of|for)|prevent\w*) )\b(?:fragility|insufficiency) (?:fracture|fx)/i;

function withEachFragile(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const made = found.map((one) => {
    if (!BONES.some(([injury]) => injury.test(one.code))) return one;
    const code = codeOf(codes, one, one);
    return code === undefined ? one : { ...one, code, complete: true, missing: [], competing: [] };
  });
  const isAny = made.some((one, i) => one !== found[i]);
  return isAny ? made.filter(({ code }) => !code.startsWith('M81')) : made;
}

/** Known osteoporosis, whatever the note says of the fracture's cause (OG I.C.13.d.2). */
function isKnown(found: readonly Candidate[]): boolean {
  return found.some(({ code }) => code.startsWith('M81.0'));
}

const TRAUMA =
  /\b(?:fell|falls?|fallen|GLF|MVA|MVC|accident|collision|crash|ladder|roof|stairs|trauma\w*|struck|hit|thrown|assault\w*)\b/i;
/** So far before a compression fracture its fall may be told. */
const TOLD_BEFORE = 200;

/** A vertebra that was compressed, of which no fall or blow is told: bone that was sound would not have broken. */
function isWithoutTrauma(text: string, { code, spans }: Candidate): boolean {
  if (!/^S(?:12|22\.0|32\.0)/.test(code)) return false;
  const [first] = spans;
  const about = text
    .slice(Math.max(0, first.start - TOLD_BEFORE), first.end + 80)
    .replace(/\b(?:no|without|denies|w\/o) (?:any )?(?:falls?|trauma|injury)\b/gi, '');
  return spans.some(({ text: words }) => /compression|wedge/i.test(words)) && !TRAUMA.test(about);
}

/** A fall that does not break sound bone, in the words that define one; of `fell at home` a provider has to say it. */
const MINOR_FALL = pattern('i')`
  \b(?:
    ground[- ]level (?:\w+ )?(?:fall|trip)|GLF|(?:fall|fell|fallen) from (?:a )?(?:standing|stance)\b|standing[- ]height
    |(?:minor|trivial|minimal|low[- ](?:energy|impact|velocity)|same[- ]level) (?:mechanical )?(?:falls?|trauma|injury|mechanism)
    |atraumatic|without (?:any |significant )?trauma
  )\b
`;
/** What breaks sound bone too. */
export const MAJOR_TRAUMA =
  /\b(?:MV[AC]|motor vehicle|collision|crash|ladder|roof|stairs?|stairwell|struck by|assault\w*|gunshot|high[- ](?:energy|impact|speed)|polytrauma)\b/i;

/** With known osteoporosis such a fracture is M80, even if the fall is told (OG I.C.13.d.2). */
function isOfMinorFall(text: string, { code, spans }: Candidate): boolean {
  const [first] = spans;
  const about = text.slice(Math.max(0, first.start - TOLD_BEFORE), first.end + TOLD_BEFORE);
  return code.startsWith('S') && MINOR_FALL.test(about) && !MAJOR_TRAUMA.test(about);
}

const BLAMES =
  /^[^.;\n]{0,40}?\b(?:due to|d\/t|2\/2|secondary to|because of|attributed to|related to|from|in the setting of|caused by)\s+(?:[\w-]+\s+){0,3}osteopor/i;

/** Whether a fracture is said to come of osteoporosis: `compression fracture due to osteoporosis`. */
function isBlamed(text: string, { spans }: Candidate): boolean {
  return spans.some(
    ({ start, end }) =>
      BLAMES.test(text.slice(end, end + 120)) ||
      // `T12 compression fx – age related osteoporosis`
      /^[^.;,\n]{0,45}[–—-]\s*(?:\w+[ -]){0,2}osteopor/i.test(text.slice(end, end + 90)) ||
      /(?:osteoporotic|fragility)\s+(?:\w+\s+){0,2}$/i.test(text.slice(Math.max(0, start - 40), start)) ||
      // `Osteoporosis with fracture of T8`, `compression fractures T12 and L1, osteoporotic`
      /\bosteoporosis (?:with|w\/|c\/b) (?:an? |the |acute |new |healing |current ){0,2}$/i.test(
        text.slice(Math.max(0, start - 40), start),
      ) ||
      /^(?:,? (?:and |& )?[CTL]\d{1,2}\b){0,3},? ?\(?osteoporotic\b(?! (?:patient|woman|man|bones?)\b)/i.test(
        text.slice(end, end + 60),
      ),
  );
}

function codeOf(codes: CodeSet, fracture: Candidate, injured: Candidate | undefined): string | undefined {
  const bone = injured && BONES.find(([injury]) => injury.test(injured.code));
  // A compression fracture is one of a vertebra.
  if (!bone)
    return /compression|vertebra|spin/i.test(fracture.spans.map(({ text }) => text).join(' ')) ? 'M80.08XD' : undefined;
  const [, digits, sided] = bone;
  const title = codes.title(injured.code) ?? '';
  const side = /\bright\b/i.test(title) ? '1' : /\bleft\b/i.test(title) ? '2' : '9';
  const code = `M80.${digits}${sided ? side : ''}D`;
  return codes.isValid(code) ? code : undefined;
}
