import type { Condition } from '../conditions/condition.ts';
import type { Reading } from '../reading/reading.ts';
import { PASSES } from './passing.ts';
import { DEVICE } from './removed-devices.ts';

/** What a note denies in so many words, against what it names elsewhere. */

const NOT_HAD =
  /^(?:(?:does|did|do)(?: not|n['’]t) have|never had|has never had|never (?:been )?diagnosed with|no (?:diagnosis|dx) of|not(?: an?)?|(?:is |was |were |has been |been )?ruled out(?: for)?)$/i;
const TURN = /\b(?:exacerbat\w*|flare\w*|acute|decompensat\w*|crisis|attack|new|recent|recurr\w*)\b/i;

/** `She never had leukemia`: then there is no history of it either. */
export function isNeverHad({ assertion: { kind, cue }, spans }: Condition): boolean {
  return (
    kind === 'negated' &&
    /^(?:has )?never (?:had|been diagnosed with|diagnosed with)$/i.test(cue?.text ?? '') &&
    !spans.some((span) => TURN.test(span.text))
  );
}

/** `No UTI now`, `off dialysis`: what the note names elsewhere, of a former day, is no longer there. */
export function isSaidGone({ text }: Reading, { code, sentence, spans, assertion }: Condition): boolean {
  const { kind, cue } = assertion;
  if (kind !== 'negated' || cue === undefined) return false;
  // `She does not have CKD`: what a note says in so many words stands against what it was sent for. A flare is another matter.
  if (NOT_HAD.test(cue.text) && !spans.some((span) => TURN.test(span.text))) return true;
  if (/^(?:now |is |taken |weaned |come )?(?:off(?: of)?|no longer\b.*)$/i.test(cue.text))
    return DEVICE.test(code) || code.startsWith('Z79');
  const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
  const before = text.slice(Math.max(sentence.start - 12, 0), spans[0].start);
  return (
    PASSES.test(code) &&
    (/^\s*(?:now|currently|today|anymore|any more)\b/i.test(text.slice(last, sentence.end)) ||
      /\b(?:today|now|currently|this visit|at present)\b[^.;\n]{0,25}$/i.test(before))
  );
}
