import type { Token } from '../reading/tokens.ts';
import { isItselfOnly, type ModifierKind, meaningsOf, modifierKind } from './modifier-words.ts';

/** Words of titles that are said about a condition, each with the token that says it; `undefined`: the condition's own words do. */
export type Said = Map<string, Token | undefined>;

/** The words in which sides are written. */
export const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'l', 'r', 'lt', 'rt']);

/**
 * Title words that the tiers say. Of sides, stages, acuity and severity the nearest tier that has any counts.
 * @param tiers tokens about a head, nearest first
 * @param beside the tokens directly at the head's phrase: a number there is a stage
 */
export function saidWords(tiers: readonly (readonly Token[])[], beside: ReadonlySet<Token>): Said {
  const said: Said = new Map();
  const settled = new Set<ModifierKind>();
  for (const tier of tiers) {
    const here = new Set<ModifierKind>();
    for (let i = 0; i < tier.length; i++) {
      const token = tier[i];
      if (!token) continue;
      if (isItselfOnly(token.word)) {
        if (!said.has(token.word)) said.set(token.word, token);
        continue;
      }
      if (isNoSide(tier, i) || isSize(tiers, token) || isOfVisit(tier, i)) continue;
      for (const word of meaningsOf(token, tier[i - 1], beside.has(token))) {
        const kind = modifierKind(word);
        if (kind !== 'other' && settled.has(kind) && !isAlternative(tier, i, said)) continue;
        if (!said.has(word)) said.set(word, token);
        here.add(kind);
      }
    }
    for (const kind of here) if (kind !== 'other') settled.add(kind);
  }
  const pair = settled.has('side') ? undefined : tiers[0]?.find(isPair);
  if (pair) said.set('bilateral', pair);
  return said;
}

/** `OA of the knees`: parts that come in pairs, in the plural. */
function isPair({ word, start, end }: Token): boolean {
  return PAIRED.has(word) && end - start === word.length + 1;
}

const PAIRED: ReadonlySet<string> = new Set(
  'knee hip shoulder hand wrist elbow ankle heel leg eye ear buttock'.split(' '),
);

const WAS: ReadonlySet<string> = new Set(['been', 'was', 'were', 'has', 'have', 'had']);

/** `Left-handed`, `right hand dominant` say which hand the patient writes with, `he was left with` nothing of a side. */
function isNoSide(tier: readonly Token[], at: number): boolean {
  const word = tier[at]?.word;
  if (word === 'dominant') return tier[at - 1]?.word === 'hand';
  if (word !== 'left' && word !== 'right') return false;
  if (word === 'left' && WAS.has(tier[at - 1]?.word ?? '')) return true;
  const next = tier[at + 1]?.word;
  return next === 'handed' || (next === 'hand' && tier[at + 2]?.word === 'dominant');
}

/** `INITIAL EVAL`, `subsequent visit`: only an encounter that is named is the 7th character of an injury (OG I.C.19.a). */
function isOfVisit(tier: readonly Token[], at: number): boolean {
  const word = tier[at]?.word;
  return (word === 'initial' || word === 'subsequent') && !/^enc(?:ounter|tr)?$/.test(tier[at + 1]?.word ?? '');
}

/** `Eschar 3 x 3`: a measure is no stage. */
function isSize(tiers: readonly (readonly Token[])[], token: Token): boolean {
  if (!STAGE_NUMBERS.has(token.word)) return false;
  return tiers.some((tier) => {
    const at = tier.indexOf(token);
    return at >= 0 && (TIMES.has(tier[at + 1]?.word ?? '') || TIMES.has(tier[at - 1]?.word ?? ''));
  });
}

const STAGE_NUMBERS: ReadonlySet<string> = new Set('12345');
const TIMES: ReadonlySet<string> = new Set(['x', '×', 'cm', 'mm', 'by']);

/** `stage 2 or 3`, `left vs right`, `R>L`: named as the other of two, however far away. */
function isAlternative(tier: readonly Token[], at: number, said: Said): boolean {
  const before = tier[at - 1];
  // The one before has to be the side that the phrase has: `BLE spasticity R>L, R foot drop` is of the right.
  if (SIDES.has(tier[at]?.word ?? '') && SIDES.has(before?.word ?? ''))
    return said.get('left') === before || said.get('right') === before;
  const near = tier.slice(Math.max(0, at - 2), at + 3);
  return near.some(({ word }) => word === 'or' || word === 'vs' || word === 'versus');
}
