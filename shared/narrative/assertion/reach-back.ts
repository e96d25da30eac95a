import type { Token } from '../reading/tokens.ts';
import type { Cue } from './cue.ts';
import { CLOSES, COLON, COMMA, DASH, HARD, OPENS } from './gaps.ts';
import { isPhraseAt, phraseTable } from './triggers/index-triggers.ts';
import { STOPS } from './triggers/stops.ts';

/** Words that end the reach of every cue. */
export const ANYWHERE = phraseTable(STOPS);

/** Whether a word joins the parts of a list. */
export function isJoin(word: string | undefined): boolean {
  return word === 'and' || word === 'or' || word === '&';
}

/** `hyponatremia due to the diuretic resolved`: the cause stands between a thing and what became of it. */
const CAUSES: ReadonlySet<string> = new Set(['due', 'd/t', 'secondary', '2/2', 'attributed', 'r/t', 'related']);

/** `Fever with possible cystitis versus prostatitis`, `chest pain with infarction ruled out`: what is found is neither doubted nor denied. */
const PARTS_FINDING: ReadonlySet<string> = new Set([
  'with',
  'w',
  'w/',
  'possible',
  'possibly',
  'probable',
  'suspected',
]);
const SAYS_OF_LAST: ReadonlySet<string> = new Set(['vs', 'versus', 'out']);

/** `Dehiscence, left hip, healed`: where a thing is stands behind a comma of its own. */
function isPlace(tokens: readonly Token[], first: number, end: number): boolean {
  for (let k = first; k < end; k++) if (!PLACES.has(tokens[k]?.word ?? '')) return false;
  return true;
}

const PLACES: ReadonlySet<string> = new Set(
  [
    'left right bilateral both l r lt rt upper lower lateral medial plantar dorsal distal proximal great',
    'hip knee heel ankle foot toe leg thigh calf shin arm forearm hand wrist elbow shoulder finger back buttock groin',
    'sacrum coccyx ischium abdomen scalp face head neck chest breast flank midline',
  ].flatMap((words) => words.split(' ')),
);

/** Sets which words before it a cue reaches. */
export function reachBack(cue: Cue, tokens: readonly Token[], gaps: Uint16Array): void {
  const { trigger, from, to } = cue;
  cue.last = from - 1;
  cue.first = from;
  if (
    trigger.closing &&
    to + 1 < tokens.length &&
    ((gaps[to + 1] ?? 0) & (HARD | COMMA | OPENS | CLOSES | COLON | DASH)) === 0 &&
    !isJoin(tokens[to + 1]?.word)
  )
    return;
  let isListed = false;
  let depth = 0;
  // `TIA, gout, T12 and L1 fractures (healed)`: a remark in brackets is about the item right before it.
  const isBracketed = ((gaps[from] ?? 0) & OPENS) !== 0;
  for (let k = from - 1; k >= Math.max(0, from - trigger.reach); k--) {
    const gap = gaps[k + 1] ?? 0;
    const isNext = k === from - 1;
    if ((gap & HARD) !== 0) return;
    if ((gap & COLON) !== 0 && !isNext) return;
    // A remark that closes is passed over: `leukocytosis (WBC 17) in 1999`.
    if ((gap & CLOSES) !== 0 && (gap & OPENS) === 0 && !isNext) depth++;
    if ((gap & OPENS) !== 0 && (gap & CLOSES) === 0 && !isNext && --depth < 0) return;
    if ((gap & DASH) !== 0 && !isNext) return;
    const word = tokens[k]?.word;
    if (PARTS_FINDING.has(word ?? '') && SAYS_OF_LAST.has(tokens[to]?.word ?? '')) return;
    if (word === 'and' || word === 'or' || word === 'nor') isListed = true;
    const endsAtComma = isBracketed || (trigger.list !== 'all' && !isListed);
    if ((gap & COMMA) !== 0 && !isNext && endsAtComma && !isPlace(tokens, k + 1, from)) return;
    if (isPhraseAt(ANYWHERE, tokens, k) && !(trigger.kind === 'historical' && CAUSES.has(word ?? ''))) return;
    cue.first = k;
  }
}
