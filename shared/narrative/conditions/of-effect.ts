import type { Token } from '../reading/tokens.ts';
import type { Match } from './match.ts';

/**
 * The words in which modifiers of a phrase are looked for, without the degree and course of what the condition has brought:
 * `moderate limitation due to dementia`, `unstable gait secondary to angina`. A side or a place may be told with the effect
 * (`left hip pain due to osteoarthritis`), so that those stay.
 */
export function withoutEffect(match: Match, tiers: Token[][]): Token[][] {
  return withoutComplicated(match, withoutDegrees(match, tiers));
}

/** `Cataract complicated by falls` is no complicated cataract. */
function withoutComplicated({ sentence: { tokens } }: Match, tiers: Token[][]): Token[][] {
  const at = tokens.findIndex(({ word }, i) => word === 'complicated' && tokens[i + 1]?.word === 'by');
  return at < 0 ? tiers : tiers.map((tier) => tier.filter((token) => token !== tokens[at]));
}

function withoutDegrees({ sentence: { tokens }, tokens: { from } }: Match, tiers: Token[][]): Token[][] {
  const cause = causeBefore(tokens, from);
  if (cause <= 0) return tiers;
  const last = tokens[cause];
  if (!last) return tiers;
  const isOfEffect = ({ word, start }: Token) => start <= last.start && (word === last.word || OF_EFFECT.has(word));
  return tiers.some((tier) => tier.some(isOfEffect))
    ? tiers.map((tier) => tier.filter((one) => !isOfEffect(one)))
    : tiers;
}

/** Where `due to` or its like stands before a phrase, nearest; -1 where it does not. */
function causeBefore(tokens: readonly Token[], from: number): number {
  for (let i = from - 2; i >= Math.max(0, from - WITHIN); i--) {
    const { word = '' } = tokens[i] ?? {};
    if (LEADS_TO.get(word) === tokens[i + 1]?.word) return i;
  }
  return -1;
}

/** So many words before the phrase: `due to her very severe longstanding asthma`. */
const WITHIN = 7;

const LEADS_TO: ReadonlyMap<string, string> = new Map([
  ['due', 'to'],
  ['secondary', 'to'],
  ['2ndary', 'to'],
  ['2nd', 'to'],
  ['related', 'to'],
  ['attributed', 'to'],
  ['because', 'of'],
  ['caused', 'by'],
]);

const OF_EFFECT: ReadonlySet<string> = new Set(
  `acute chronic subacute mild moderate severe profound unstable stable persistent intermittent recurrent paroxysmal
  stage type grade primary 1 2 3 4 5`.split(/\s+/),
);
