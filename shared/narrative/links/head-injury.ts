import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const AWAKE =
  /\b(?:no|without|denie[sd]|never had|did not have) (?:any )?(?:LOC|loss of consciousness)\b|\b(?:did not|never) los[et] consciousness\b/i;
/** Said to have been, however long. */
const WAS_OUT = pattern('i')`
  \b(?:with|w\/|had|positive|\+|brief|lost|loses|losing|after)\s?(?:a |brief |prolonged ){0,3}(?:LOC|loss of consciousness|consciousness)\b
  |\b(?:LOC|loss of consciousness)(?: (?:for|x|of|lasting)\b| ?\+|:? ?(?:yes|positive))
  |\b(?:was )?knocked (?:out|unconscious)\b
`;
const LEFT =
  /\b(?:residual\w*|sequelae?|left with|late effects?|persist(?:ent|ing)|lasting|long-standing|longstanding|since then|ever since|since)\b/i;
/** What an injury of the brain leaves behind. */
const DEFICIT = /^(?:G81|G83|G40|R40\.3|R41\.[348]|R47|R13\.1|F02|F07|H53|R26)/;

const OUT = pattern('i')`
  \b(?:
    LOC|loss of consciousness|unconscious|unresponsive|knocked out|passed out
  )\b(?: was| of| for| x| lasting| about| around| approx(?:imately)?\.?|[\s:,<>~≈=])*(\d+|one|two|three|four|five|six|few|several|brief)(?:\s?-\s?(\d+))?\s?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b
`;

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
/** Lost, nobody says for how long: a day and more has other characters by what came of it. */
const UNKNOWN_TIME = '9';

/** The character for how long the consciousness was lost (titles of S06); `undefined`: not told. */
function outFor(text: string): string | undefined {
  const [, from, to, unit = ''] = OUT.exec(text) ?? [];
  if (from === undefined)
    return /\bbrief (?:LOC|loss of consciousness)\b|\b(?:LOC|loss of consciousness),? brief\b/i.test(text)
      ? '1'
      : undefined;
  const word = NUMBERS.indexOf(from.toLowerCase());
  const named = to === undefined && word > 0 ? word : Number(to ?? from);
  const count = Number.isNaN(named) ? 1 : named;
  const minutes = /^s/i.test(unit) ? 0 : /^h/i.test(unit) ? count * 60 : count;
  if (minutes <= 30) return '1';
  if (minutes < 60) return '2';
  if (minutes < 360) return '3';
  return minutes <= 1440 ? '4' : UNKNOWN_TIME;
}

/** What an injury is once it is over and has left nothing. */
const PAST = 'Z87.820';

function sequelaOf(codes: CodeSet, head: string): string | undefined {
  return codes.completeCodes(head).find((code) => code.endsWith('AS'));
}

/**
 * Injuries of the brain: of those whose note does not say that the patient stayed conscious, it is not known (Tabular S06,
 * "NOS": 6th character A); behind what one of former years has left, its code is that of a sequela (OG I.B.10; coding-rules.md CV-18).
 */
export function withHeadInjury({ text }: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ head }) => head.startsWith('S06'))) return [...found];
  const isAwake = AWAKE.test(text);
  const hasLeft = LEFT.test(text) && found.some(({ code }) => DEFICIT.test(code));
  return found.map((one) => {
    if (one.code === PAST) return hasLeft ? { ...one, code: sequelaOf(codes, one.head) ?? PAST } : one;
    if (!/^S06\..{3}D$/.test(one.code)) return one;
    if (isAwake) return one;
    const code = one.code.replace(/0D$/, `${outFor(text) ?? (WAS_OUT.test(text) ? UNKNOWN_TIME : 'A')}D`);
    return codes.isValid(code) ? { ...one, code } : one;
  });
}
