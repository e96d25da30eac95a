import type { Paper } from '../facts.ts';
import { type Statement, wordsAround } from '../papers/statements.ts';
import { BOILERPLATE, SPECIFIC } from './homebound-words.ts';

/**
 * Whether the sentence, or the one after it in the same section, says what keeps this patient at home; where all criteria
 * are stated, or the one before it names a criterion, also the one before it ("After right leg amputation. Homebound: wheelchair, …").
 */
export function isSpecific(one: Statement, isComplete: boolean): boolean {
  const { paper, mention } = one;
  const next = isOption(paper, mention.sentence)
    ? (/^[\s\S]*?(?=\n[ \t]*\n|$(?![\s\S]))/.exec(
        paper.text.slice(mention.sentence.end, mention.sentence.end + LONGEST_LIST),
      )?.[0] ?? '')
    : (paper.text.slice(mention.sentence.end, mention.sentence.end + 160).split(/(?<=[.!?])\s|\n/)[0] ?? '');
  const own = wordsAround(one);
  // "Taxing." and "Does not go out" belong to the sentence before them.
  const isShort =
    own.trim().split(/\s+/).length <= A_WORD_OR_TWO || /\b(?:go|goes|get|gets) out/i.test(mention.span.text);
  const before =
    isShort || isComplete ? paper.text.slice(Math.max(0, mention.sentence.start - 160), mention.sentence.start) : '';
  const words = `${own} ${next}`.replace(BOILERPLATE, ' ');
  // The sentence before says other things too: there a symptom or deficit is looked for, and not any word that is not common.
  if (SPECIFIC.test(words) || SPECIFIC.test(before.replace(BOILERPLATE, ' '))) return true;
  if (CAUSE.test(before.replace(BOILERPLATE, ' '))) return true;
  const left = new Set((isShort ? `${before} ${words}` : words).toLowerCase().match(/[a-z]{4,}/g) ?? []);
  return [...left].filter((word) => !COMMON_WORDS.has(word)).length >= ENOUGH;
}

/** A box of a form in front of a line: what the others say, and what stands under them, goes with it up to the next blank line. */
function isOption({ text }: Paper, { start }: { start: number }): boolean {
  return (
    /(?:\[\s?[xX✓✔_]?\s?\]|[☐□☑☒])[ \t]*$/.test(text.slice(Math.max(0, start - 5), start)) ||
    /^[ \t]*(?:\[|[☐□☑☒])/.test(text.slice(start, start + 4))
  );
}

const LONGEST_LIST = 400;
/** A reason by its word, whatever it is: what the manual says of everyone is taken out before. */
const CAUSE =
  /\b(?:because of|due to|d\/t|secondary to|2\/2|r\/t|as a result of) (?:(?:the|his|her|their|an?) )?(?!(?:illness|injury|condition|medical|health|safety|being|need)\b)\p{L}{2,}/iu;

const A_WORD_OR_TWO = 2;
/** Words that say nothing of this patient: so many others in a sentence say something. */
const ENOUGH = 3;
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'patient patients this that with from have must remains remain meets meet requires require required needs need needed assist assistance ' +
    'another other person persons people someone caregiver family device devices supportive assistive walker cane wheelchair crutches special ' +
    'transportation transport leave leaves leaving home house residence residing normally normal unable inability cannot able ability does ' +
    'considerable taxing effort great exists exist there infrequent infrequently rare rarely absences absence short brief duration medical ' +
    'appointment appointments church services religious care treatment health order safely safe currently status criteria criterion medicare ' +
    'because illness injury condition conditions contraindicated medically physician doctor visits only when which such both also unless ' +
    'confined homebound certify under skilled physical occupational therapy nursing speech these services intermittent basis part time takes take would'
  ).split(' '),
);
