import { pattern } from '../../pattern.ts';
import { NOT_NOW } from './done-by-others.ts';
import { SOMEBODY } from './people.ts';
import type { Phrase } from './phrases-against.ts';

/** What a note says of bathing, toileting, eating and living in other words than an amount of help. */

/** M1100: 1–5 alone, 6–10 with others; 11–15 are a congregate home, where people live alone and with others. */
const LIVES_ALONE = answers([1, 2, 3, 4, 5], 'lives alone');
const LIVES_WITH_OTHERS = answers([6, 7, 8, 9, 10], 'lives with others');

function answers(codes: readonly number[], means: string): Record<number, string> {
  return Object.fromEntries(codes.map((code) => [code, means]));
}

/** Who moved in last month is there. */
const NOT_NOW_SINCE = new RegExp(NOT_NOW.source.replace(/\|last \(\?:[^)]*\)/, ''), 'i');

/** Of the patient; `her sister lives by herself` is not. */
const LIVES = `(?<!\\b(?:${SOMEBODY}|cat|dog),? (?:who )?(?:also )?)\\b(?:lives|living|resides|residing|stays|staying)\\b`;
/** `In a one-story house`, between. */
const SOMEWHERE =
  '(?: (?:in|at) (?:an? |the |his |her |their )?(?:[\\w-]+ ){0,4}?(?:home|house|apartment|apt|condo\\w*|trailer|duplex|town ?(?:home|house)|residence|cabin|unit|bungalow|ranch),?)?';

export const FUNCTION_PHRASES: readonly Phrase[] = [
  {
    item: 'M1830',
    answers: {
      0: 'bathes alone in tub or shower',
      1: 'bathes alone in tub or shower with devices',
      2: 'bathes in tub or shower with help now and then',
      3: 'bathes in tub or shower with someone there throughout',
    },
    words: pattern('i')`
      \b(?:
        (?:complete|total|full|daily) (?:bed|sponge) ?baths?
        |(?:is |gets |receives |given |needs |requires )(?:an? )?(?:complete |total |full )?(?:bed ?|sponge ?)(?:baths?|bathed)
        |(?:unable|not able) to (?:use|get in(?:to)?(?: (?:or|and) out of)?|access|enter|step into|transfer into) (?:the |a |his |her )?(?:tub|shower|bathtub)
        |can ?not (?:use|get in(?:to)?(?: (?:or|and) out of)?|access|enter|step into) (?:the |a |his |her )?(?:tub|shower|bathtub)
      )\b(?! (?:alone|by (?:him|her)self|without|unassisted|independently|safely))
    `,
    but: NOT_NOW,
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1840',
    answers: { 0: 'gets to the toilet and transfers alone', 1: 'gets to the toilet and transfers with help' },
    words: /\b(?:toileted on|uses?|using|placed on|on and off|needs|requires) (?:the |a )?bedpan\b/i,
    but: NOT_NOW,
  },
  {
    item: 'M1840',
    answers: { 0: 'gets to the toilet and transfers alone', 1: 'gets to the toilet and transfers with help' },
    words: pattern('i')`
      \b(?:
        (?:(?:unable|not able) to|can ?not) (?:(?:get|walk|ambulate|make it) to|reach|access) (?:the |a )?(?:bathroom|toilet)
        |(?:bedside commode|bsc|commode|bedpan|urinal)(?: and (?:bedpan|urinal))? (?:only|exclusively|at all times|day and night|for (?:all )?toileting)
        |toileting (?:with|on|using|via) (?:the |an? |his |her )?(?:bedside commode|bsc|bedpan)
      )\b(?! (?:alone|by (?:him|her)self|without|unassisted|independently|safely|in time|on time|fast|quick\w*|over|frame|rails?))
    `,
    but: new RegExp(NOT_NOW.source.replace('|at night|nights?', ''), 'i'),
    kinds: ['affirmed', 'negated'],
  },
  {
    item: 'M1100',
    answers: LIVES_WITH_OTHERS,
    words: new RegExp(
      `\\b(?:(?:(?:patient|pt|she|he) (?:currently )?)?${LIVES}${SOMEWHERE} (?:alone|by (?:him|her)self|on (?:his|her) own(?! (?:side|terms|time|feet|floor)))|living (?:arrangements?|situation)[ :–-]{1,3}(?:lives )?alone|(?:no one|nobody) else (?:lives )?(?:in|at) (?:the )?(?:home|house|apartment))\\b`,
      'i',
    ),
    but: new RegExp(
      `${NOT_NOW.source}|\\b(?:assisted|independent living|senior|alf|ilf|facility|apartment complex|staying|moved|daughter lives|son lives)\\b`,
      'i',
    ),
  },
  {
    item: 'M1100',
    answers: LIVES_ALONE,
    words: new RegExp(
      `(?:\\b(?:patient|pt|she|he)\\s*(?:currently )?)?${LIVES}${SOMEWHERE} (?:with|w\\/|c) (?:his |her |their )?(?:\\w+ )?${SOMEBODY}\\b|\\b${SOMEBODY}(?: and \\w+)? (?:(?:has |have |had )?moved in|lives|resides|live|stays) (?:with|w\\/) (?:him|her|the patient|pt|patient)\\b(?! (?:own )?(?:${SOMEBODY}|when|whenever|if|during|at night|overnight|for|until|while|on|some|most|at times|as needed))|\\b${SOMEBODY}(?: and (?:\\w+ )?\\w+)? (?:has |have |had )?moved into (?:his|her|pt['’]?s|patient['’]?s|the patient['’]?s) (?:home|house|apartment)|\\bliving (?:arrangements?|situation)[ :–-]{1,3}(?:lives )?(?:with|w\\/) (?:his |her )?${SOMEBODY}\\b|\\b(?:patient|pt|she|he) (?:has |recently |just )*moved in with (?:his |her )?${SOMEBODY}|\\b${SOMEBODY} (?:is |are )?(?:there|in the home|in home|present|with (?:him|her|pt|patient|the patient)) (?:24\\/7|around the clock|24 hours)`,
      'i',
    ),
    but: NOT_NOW_SINCE,
    kinds: ['affirmed', 'family'],
  },
  {
    item: 'M1100',
    answers: { ...LIVES_ALONE, ...LIVES_WITH_OTHERS },
    words: new RegExp(
      `(?:(?:patient|pt|she|he)\\s*(?:currently )?)?${LIVES} (?:in|at) (?:an? |the |his |her )?(?:\\w+ ){0,3}?(?:assisted living|alf\\b|personal care home|board and care|adult (?:foster|family) (?:care )?home|group home|memory care)`,
      'i',
    ),
    but: /\b(?:prior|previous\w*|used to|will|plan\w*|moving|consider\w*|tour\w*|looked|declin\w*|refus\w*|if|when|until|wife|husband|spouse|hospital)\b/i,
  },
  {
    item: 'M1870',
    answers: { 0: 'eats alone', 1: 'eats alone with setup or some supervision', 2: 'is helped throughout the meal' },
    words: pattern('i')`
      \b(?:
        (?:all|sole|total|only) (?:nutrition|nutrients|feedings?|intake) (?:\w+ ){0,3}(?:peg|g-?tube|j-?tube|tube|tpn)
        |(?:npo|nothing by mouth)\b[^.;\n]{0,50}\b(?:peg|g-?tube|j-?tube|tube feed\w*|tpn|enteral)
        |(?:peg|g-?tube|j-?tube|tube feed\w*|enteral)\b[^.;\n]{0,50}\b(?:npo|nothing by mouth)
      )\b
    `,
    but: NOT_NOW,
  },
];

/** Stairs of section GG by how many steps, without the column: words of an amount of help against an answer of none. */
const STEPS: readonly (readonly [item: string, steps: string])[] = [
  ['GG0170M', '(?:1|one|a single) (?:step|curb)'],
  [
    'GG0170N',
    '(?:(?:4|four) (?:steps|stairs)|(?:steps|stairs)[: ]{1,2}(?:x ?)?(?:4|four)\\b(?! ?(?:inch|in\\b|"|weeks?|times?|x\\b)))',
  ],
  ['GG0170O', '(?:(?:12|twelve|1[3-5]) (?:steps|stairs)|(?:steps|stairs)[: ]{1,2}(?:x ?)?(?:12|twelve|1[3-5])\\b)'],
];

const LIFTED = '(?:min|mod|max|minimal|moderate|maximal|total)[ .-]*(?:a\\b|assist\\w*)';

const WATCHED =
  '(?:cga|sba|contact[- ]guard|stand[- ]?by|supervision|(?:min|minimal)[ .-]*(?:a\\b|assist\\w*)|mod(?:ified)?[ .-]*(?:i\\b|ind\\w*)|independent\\w*)';

/** Steps with more help than the code has it, or with so much less. */
export function stepsAgainst(column: string): readonly Phrase[] {
  return STEPS.flatMap(([item, steps]) => [
    {
      item: `${item}${column}`,
      answers: { 5: 'setup or clean-up assistance', 6: 'independent' },
      words: new RegExp(
        `\\b${steps}\\b[^.;\\n]{0,30}\\b${LIFTED}|\\b${LIFTED}[^.;\\n]{0,25}\\b${steps}\\b(?! (?:away|back|forward))`,
        'i',
      ),
      but: NOT_NOW,
    },
    {
      item: `${item}${column}`,
      answers: { 1: 'dependent' },
      words: new RegExp(
        `\\b${steps}\\b(?! (?:away|back|forward))[^.;\\n]{0,30}\\b${WATCHED}|\\b${WATCHED}[^.;\\n]{0,25}\\b${steps}\\b(?! (?:away|back|forward))`,
        'i',
      ),
      but: NOT_NOW,
    },
  ]);
}
