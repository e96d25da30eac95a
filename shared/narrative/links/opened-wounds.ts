import { assertionOf } from '../assertion/assertion.ts';
import { isIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

const CESAREAN = /\b(?:c-?section|ces[ae]rean|C\/S|LTCS|CS incision)\b/i;

/** Operations of which an incision that came apart has a code of its own (titles of O90.0, T87.81). */
const OWN_CODE: readonly (readonly [about: RegExp, code: string])[] = [
  [/\b(?:stump|BKA|AKA|TMA|residual limb|amputation (?:site|incision|wound))\b/i, 'T87.81'],
  [CESAREAN, 'O90.0'],
];

/** Weeks after a birth, whose cut is the one that is looked after. */
const CHILDBED = /\b(?:postpartum|post-partum|lochia|fundus|newborn|breast-?fe\w+|baby|PPD ?#?\d)\b/i;
/** Infections of a surgical wound by their depth, and of one of childbirth (titles of T81.4-, O86.0-). */
const OF_CHILDBIRTH: readonly (readonly [wound: RegExp, code: string])[] = [
  [/^T81\.41/, 'O86.01'],
  [/^T81\.42/, 'O86.02'],
  [/^T81\.43/, 'O86.03'],
  [/^T81\.4[09]/, 'O86.00'],
];

/** The candidates with the infection of a cesarean wound in place of one of any wound. */
export function withCesareanInfection(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  const infected = found.find(({ code }) => /^T81\.4[0-39]/.test(code));
  if (!infected || !isIn(reading, CESAREAN)) return found;
  const sentences = sentencesOf(reading, infected);
  if (!sentences.some((sentence) => CESAREAN.test(sentence)) && !isIn(reading, CHILDBED)) return found;
  const isShallow =
    infected.code.startsWith('T81.40') && sentences.some((sentence) => /\bsuperficial\b/i.test(sentence));
  const code = isShallow ? 'O86.01' : OF_CHILDBIRTH.find(([wound]) => wound.test(infected.code))?.[1];
  if (code === undefined) return found;
  const others = found.filter((one) => one !== infected);
  return others.some((one) => one.code === code) ? others : [...others, { ...infected, code, head: code, missing: [] }];
}

/** `Midline surgical wound – dehisced 2/27`, `incision L groin: dehisced`. */
const DEHISCED =
  /\b(?:incisions?|(?:surgical|post-?op(?:erative)?|operative|midline|abd(?:ominal)?|sternal|chest|groin|back|hip|knee) (?:surgical )?(?:wounds?|sites?))\b[^.;\n]{0,30}?\b(dehisced|dehiscence)\b/gi;

/** The candidates with the dehiscence that a wound's line tells behind a dash, a colon or a bracket (T81.31). */
export function withDehisced(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (found.some(({ code }) => /^(?:T81\.3|T87\.81|O90\.0)/.test(code))) return found;
  for (const { 0: words, 1: last = '', index } of matchesIn(reading, DEHISCED)) {
    const end = index + words.length;
    const sentence = sentenceAt(reading, end - 1);
    if (!sentence || sentence.start > index || assertionOf(reading, end - last.length, end).kind !== 'affirmed')
      continue;
    if (/^[^.;\n]{0,60}\b(?:healed|closed|resolved|re-?approximated)\b/i.test(reading.text.slice(end, sentence.end)))
      continue;
    return [...found, statedCandidate(reading, 'T81.31XA', index, end)];
  }
  return found;
}

/** The candidates with the dehiscence of a stump or of a cesarean wound in place of one of any wound, by the sentence that names it. */
export function withOpenedWounds(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const opened = found.find(({ code }) => code.startsWith('T81.31'));
  if (!opened || !OWN_CODE.some(([about]) => isIn(reading, about))) return [...found];
  const told = sentencesOf(reading, opened);
  const code = OWN_CODE.find(([about]) => told.some((sentence) => about.test(sentence)))?.[1];
  if (code === undefined) return [...found];
  const others = found.filter((one) => one !== opened);
  return others.some((one) => one.code === code) ? others : [...others, { ...opened, code, head: code }];
}

/** The sentences that name a candidate. */
function sentencesOf(reading: Reading, { spans }: Candidate): string[] {
  return spans.map(({ start }) => {
    const sentence = sentenceAt(reading, start);
    return sentence ? reading.text.slice(sentence.start, sentence.end) : '';
  });
}
