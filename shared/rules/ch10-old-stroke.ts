import { pastSaid } from './against-standing.ts';
import { isOf, keptApart } from './chapter.ts';
import { nameOf } from './documentation/item.ts';
import { allNamed, presumedCodes, quoteOf, wordsAt } from './documented.ts';
import type { Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named, shownAll } from './the-list.ts';

/** Acute events; stenosis and chronic disease of the same arteries (I65–I67) stand beside a sequela without question. */
const EVENT = ['I60', 'I61', 'I62', 'I63'];

/**
 * An old stroke has deficits (I69) or none (Z86.73); an acute code beside either is another, new stroke. Nor is an acute code
 * for a stroke that the documents call past, nor Z86.73 where a provider documents what the stroke left.
 */
export const oldStroke = rule({
  code: 'CH10',
  name: 'old-stroke',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.9.d (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['Z86.73'], ['I69'], 'Deficits of the old stroke are I69; Z86.73 says that none remained.');
    yield* asDocumented(facts);
    const events = facts.list.filter((one) => isOf(EVENT, one));
    const sequelae = facts.coded('I69', 'Z86.73');
    const [event] = events;
    const [old] = sequelae;
    if (!event || !old || (isOf(['Z86.73'], old) && sequelae.length === 1)) return;
    yield {
      at: [event.at, ...sequelae.map(({ at }) => at)],
      severity: 'query',
      act: 'query-provider',
      say: `${named(facts, event)} beside ${shownAll(sequelae)}: an acute code only for a new stroke; what remains of an old one is I69 alone.`,
      cite: ['OG I.C.9.d.2 (FY2026)', 'Excludes2 at I63'],
    };
  },
});

function* asDocumented(facts: Facts): Iterable<Said> {
  for (const one of distinct(facts.list)) if (isOf(EVENT, one)) yield* pastSaid(facts, one);
  const [old] = facts.coded('Z86.73', ...EVENT);
  if (!old || facts.coded('I69').length > 0) return;
  const left = [...presumedCodes(facts)].find((code) => code.startsWith('I69') && !/^I69.0?0$/.test(code));
  const deficit = allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' && facts.isProvider(paper) && /^(?:I69|G8[13]|R47\.?0|R13|R29810)/.test(code),
  );
  if (left === undefined || !deficit) return;
  yield {
    at: [old.at, ...wordsAt(deficit)],
    about: [old.shown],
    document: deficit.paper.id,
    words: quoteOf(deficit),
    asks: 'replace',
    say: `${named(facts, old)} ${isOf(EVENT, old) ? 'is the acute event' : 'says that nothing remained'}; the ${nameOf(deficit.paper.type)} has “${quoteOf(deficit)}” of the stroke, which is I69.-.`,
  };
}
