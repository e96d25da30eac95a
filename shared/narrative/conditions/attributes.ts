import type { Token } from '../reading/tokens.ts';
import type { Match } from './match.ts';

/** Adjectives of time and degree, which a phrase shares with many others. */
const ADJECTIVE =
  /^(?:chronic|acute|subacute|paroxysmal|parox|persistent|persist|permanent|perm|longstanding|mild|moderate|severe)$/;
const OF_TIME = /^(?:chronic|paroxysmal|parox|persistent|persist|permanent|perm|longstanding|long-standing)$/;
/** What may follow the kind of a fibrillation: its own words, and words that begin something else. */
export const FOLLOWS_KIND =
  /^(?:a|af|nvaf|afib|a-fib|fib|fibrillation|atrial|auricular|flutter|aflutter|type|nonvalvular|valvular|paroxysmal|persistent|permanent|chronic|rvr|rapid|and|or|vs|now|currently|since|on|with|w|w\/|without|w\/o|in|s\/p|status|despite|but|rate|\d.*)$/;

/**
 * The words about a phrase, without adjectives that are another noun's. An adjective reaches over no "for" (`chronic apixaban
 * for atrial fibrillation`), and the kind of a fibrillation is its own only where no other noun follows it (`AF, reports
 * paroxysmal nocturnal dyspnea`; `AF, permanent pacemaker`).
 * @param tiers words about the phrase, nearest first
 */
export function withoutOthers({ codes, sentence, tokens }: Match, tiers: Token[][]): Token[][] {
  const all = sentence.tokens;
  const isFibrillation = /^I48\.(?:9|1$|2$)/.test(codes[0] ?? '');
  const isAnothers = (token: Token): boolean => {
    if (!ADJECTIVE.test(token.word)) return false;
    const at = all.indexOf(token);
    if (at < 0 || (at >= tokens.from && at < tokens.to)) return false;
    if (at < tokens.from && all.slice(at + 1, tokens.from).some(({ word }) => word === 'for')) return true;
    const next = all[at + 1];
    return (
      isFibrillation &&
      OF_TIME.test(token.word) &&
      next !== undefined &&
      at + 1 !== tokens.from &&
      next.start - token.end <= 1 &&
      !FOLLOWS_KIND.test(next.word)
    );
  };
  if (!tiers.some((tier) => tier.some(isAnothers))) return tiers;
  return tiers.map((tier) => tier.filter((token) => !isAnothers(token)));
}
