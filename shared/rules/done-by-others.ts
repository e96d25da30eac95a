import type { AssertionKind } from '../narrative/assertion/assertion-kind.ts';
import { pattern } from '../pattern.ts';
import type { Phrase } from './phrases-against.ts';

/** Care of the body that a note says somebody else gives, against answers of M1800–M1870 and of section GG that say "alone". */

export const SOMEBODY =
  '(?:wife|husband|spouse|partner|daughter|dtr|son|mother|father|sister|brother|caregiver|cg|pcg|aide|hha|family|staff|granddaughter|grandson|niece|friend|roommate)';
/** Another time, a wish, or not always. */
export const NOT_NOW = pattern('i')`
  \b(?:
    prior|previous\w*|before|formerly|used to|goals?|will|would|should|could|may|might|instruct\w*|educat\w*|teach\w*|if|until
    |at times|occasional\w*|sometimes|as needed|prn|hospital|facility|snf|rehab|when (?:the )?(?:daughter|wife|son|husband|family|caregiver)
    |at night|nights?|prefers?|chooses|choice|refus\w*|declin\w*|order\w*|request\w*|recommend\w*|offer\w*
  )\b
`;

interface DoneByOthers {
  item?: { name: string; answers: Readonly<Record<number, string>> };
  /** Of section GG, without the column. */
  gg?: string;
  words: RegExp;
  /** Its words say too that the patient is unable: a denial is what is looked for. */
  isInability?: true;
}

const BY = `\\b${SOMEBODY} (?:(?!not\\b|never\\b|doesn|is\\b|was\\b)\\w+ ){0,2}?`;
const WHOSE = "(?:his|her|the patient['’]?s?|the pt['’]?s?|patient['’]s|pt['’]s|the|patient|pt)";
const WHOM = '(?:him|her|the patient|the pt|patient|pt)';
const PUTS_ON = '(?:buttons|fastens|zips|hooks|puts on|pulls (?:on|up|down|over)|puts|ties|changes|applies|dons)';

const by = (words: string) => new RegExp(BY + words, 'i');

const ALL: readonly DoneByOthers[] = [
  {
    item: {
      name: 'M1845',
      answers: { 0: 'manages toileting hygiene and clothing alone', 1: 'the same with supplies laid out' },
    },
    gg: 'GG0130C',
    isInability: true,
    words: new RegExp(
      `\\b${SOMEBODY} (?:\\w+ ){0,2}?(?:wipes|cleans|washes|changes|pulls (?:up|down))(?: up)? (?:him|her|(?:the )?(?:patient|pt)|his|(?:his|her) (?:\\w+ )?(?:briefs?|pants|diaper|depends|clothes))\\b[^.;\\n]{0,40}(?:toilet|bowel|stool|bm|urin|commode|incontinen|briefs?|diaper|depends)|\\b(?:unable|not able) to (?:wipe|clean) (?:him|her)self|\\btoilet\\w*\\b[^.;\\n]{0,60}\\b(?:needs|requires) (?:help|assist\\w*) (?:with |to )?(?:zip|button|pull|manag|adjust|fasten)[^.;\\n]{0,30}\\b(?:pants|trousers|slacks|briefs?|underwear|cloth(?:ing|es))\\b`,
      'i',
    ),
  },
  {
    item: { name: 'M1800', answers: { 0: 'grooms alone', 1: 'grooms alone with utensils in reach' } },
    words: by(
      `(?:shaves ${WHOM}|(?:brushes|combs|does) (?:his|her) (?:hair|teeth)|grooms (?:him|her)|(?:washes) (?:his|her) face|provides all grooming)\\b`,
    ),
  },
  {
    gg: 'GG0130B',
    words: by(`(?:brushes|cleans|does|performs|soaks) ${WHOSE} (?:teeth|dentures|oral (?:care|hygiene)|mouth care)\\b`),
  },
  {
    item: {
      name: 'M1810',
      answers: { 0: 'dresses upper body alone', 1: 'dresses upper body when clothes are laid out' },
    },
    gg: 'GG0130F',
    words: by(
      `(?:${PUTS_ON} ${WHOSE} (?:\\w+ )?(?:shirt|blouse|bra|sweater|pullover|jacket|top|suspenders|tlso|sling)|dresses ${WHOM})\\b`,
    ),
  },
  {
    item: {
      name: 'M1820',
      answers: { 0: 'dresses lower body alone', 1: 'dresses lower body when clothes and shoes are laid out' },
    },
    words: by(
      `(?:${PUTS_ON} (?:on )?${WHOSE} (?:\\w+ )?(?:pants|slacks|trousers|underwear|socks?|shoes?|stockings|ted hose|afo|briefs)|dresses ${WHOM})\\b`,
    ),
  },
  {
    gg: 'GG0130G',
    words: by(`(?:${PUTS_ON} (?:on )?${WHOSE} (?:\\w+ )?(?:pants|slacks|trousers|underwear)|dresses ${WHOM})\\b`),
  },
  {
    gg: 'GG0130H',
    words: by(`(?:${PUTS_ON} (?:on )?${WHOSE} (?:\\w+ )?(?:socks?|shoes?|stockings|ted hose|afo))\\b`),
  },
  {
    item: {
      name: 'M1830',
      answers: { 0: 'bathes alone in tub or shower', 1: 'bathes alone in tub or shower with devices' },
    },
    gg: 'GG0130E',
    words: by(
      `(?:bathes|showers) ${WHOM}\\b|${BY}washes (?:${WHOM}|(?:his|her) (?:back|legs|feet|lower body|body|hair and back))\\b(?! (?:face|hands|clothes))|${BY}(?:gives|provides) (?:(?:him|her|the patient|pt) )?(?:a |the |all )?(?:\\w+ )?(?:bath|shower|sponge bath)(?:s|ing)?\\b`,
    ),
  },
  {
    item: { name: 'M1870', answers: { 0: 'eats alone', 1: 'eats alone with setup or some supervision' } },
    gg: 'GG0130A',
    isInability: true,
    words: new RegExp(
      `\\b(?:${SOMEBODY} (?:\\w+ )?(?:spoon-?)?feeds? (?:him|her|the (?:patient|pt)|patient|pt)\\b|spoon[- ]?fed|(?:is|must be|has to be) (?:hand[- ])?fed (?:by|all|each|every|at)|(?:unable|not able) to feed (?:him|her)?self|can ?not feed (?:him|her)?self)|${BY}(?:loads|brings|holds|lifts|guides) (?:\\w+ ){0,2}?(?:fork|spoon|utensils?|cup|food)\\b[^.;\\n]{0,40}\\bmouth\\b`,
      'i',
    ),
  },
];

const kindsOf = ({ isInability }: DoneByOthers): readonly AssertionKind[] =>
  isInability ? ['affirmed', 'negated', 'family'] : ['affirmed', 'family'];

/** Against M1800–M1870. */
export const DONE_BY_OTHERS: readonly Phrase[] = ALL.flatMap((one) =>
  one.item
    ? [{ item: one.item.name, answers: one.item.answers, words: one.words, but: NOT_NOW, kinds: kindsOf(one) }]
    : [],
);

/** Against the performance column of section GG. */
export function doneByOthers(column: string): readonly Phrase[] {
  const answers = { 5: 'setup or clean-up assistance', 6: 'independent' };
  return ALL.flatMap((one) =>
    one.gg ? [{ item: one.gg + column, answers, words: one.words, but: NOT_NOW, kinds: kindsOf(one) }] : [],
  );
}
