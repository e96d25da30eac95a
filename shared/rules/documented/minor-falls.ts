import type { Evidence } from '../../chart/evidence.ts';
import { MAJOR_TRAUMA } from '../../narrative/links/osteoporotic-fracture.ts';
import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { statements } from '../papers/statements.ts';

/** Falls that would not break a normal bone: on the same level, from bed, chair, toilet. Not stairs, ladders, vehicles. */
const MINOR = ['W01', 'W05', 'W06', 'W07', 'W08', 'W18', 'W19', 'W22', 'W03', 'W00'];
const MINOR_WORDS = pattern('i')`
  \b(?:
    ground[- ]level fall|stumbl(?:e[ds]?|ing)|(?:low|minimal)[- ](?:impact|trauma)
    |fall from (?:standing|bed|chair|wheelchair|toilet)\w*
    |fell (?:
      from standing|out of bed|from bed|off the (?:toilet|chair)
      |in the (?:bathroom|kitchen|hallway|bedroom|living room)
    )
    |(?:
      tripped|slipped|mechanical fall|low[- ]energy|fragility|standing[- ]height|osteoporotic (?:\w+ ){0,3}fracture
      |(?:fracture|fx) (?:[\w-]+ ){0,4}(?:from|due to|d\/t|secondary to|2\/2) (?:[\w-]+ ){0,2}osteoporosis
      |minor (?:fall|trauma)|same[- ]level fall|lost (?:her|his|their)? ?balance
    )
  )\b
`;

/** What shows something, and the words for it. */
export interface Ground {
  at: Evidence[];
  say: string;
}

/** A fall that is coded or told as minor; none where something graver is told. */
export function minorFall(facts: Facts): Ground | undefined {
  const causes: Coded[] = facts.list.filter(({ code }) => /^[VWXY]/.test(code) && !/^Y9[239]/.test(code));
  const minor = causes.find(({ code }) => MINOR.some((prefix) => code.startsWith(prefix)));
  if (causes.length > 0 && !minor) return undefined;
  if (facts.papers.some(({ text }) => MAJOR_TRAUMA.test(text))) return undefined;
  if (minor)
    return {
      at: [minor.at],
      say: `${minor.shown} (${facts.title(minor.code).split(',')[0]?.toLowerCase()}) is its cause`,
    };
  const [told] = statements(facts, facts.papers, MINOR_WORDS, ['affirmed', 'historical']);
  return told && { at: [told.at], say: `the ${nameOf(told.paper.type)} says “${told.mention.span.text}”` };
}
