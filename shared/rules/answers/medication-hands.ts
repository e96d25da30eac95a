import { SOMEBODY_OR_NURSE as SOMEBODY } from './people.ts';
import type { Phrase } from './phrases-against.ts';

/** Who else has a hand in the medications, in the words of notes, against M2020 and M2030 that say: alone. */

/** Up to so many words that are no others' names. */
const few = (most: number) => `(?:[\\w'’-]+ ){0,${most}}?`;
/** A hand in them, by the one who has it, and by what was done to them. */
const HANDLES =
  '(?:sets? up|(?:pre-?)?(?:fills?|pours?)|prepares?|administers?|gives?|manages?|reminds?|handles?|dispenses?|crushes|pours|sorts|oversees|supervises|organizes|is (?:responsible for|in charge of)|takes (?:care|charge) of|(?:helps?|assists?)(?: (?:him|her|pt|patient))? with)';
const HANDLED =
  '(?:set up|(?:pre-?)?(?:filled|poured)|prepared|administered|given|managed|handled|dispensed|poured|sorted|overseen|supervised|organized|crushed)';
const PILLS = '(?:pill ?-?(?:box(?:es)?|planners?|organizers?|packs?)|meds?|medications?|pills?|medi-?planners?)';
const INJECTED =
  '(?:(?<!(?:flu|vaccin\\w*|covid|shingles|pneumonia|allergy|steroid|cortisone|booster) )(?:inject\\w*|shots?)|insulin|humalog|novolog|lispro|aspart|lantus|glargine|levemir|basaglar|toujeo|tresiba|humulin|novolin|heparin|fragmin|forteo|lovenox|enoxaparin)';
const CANNOT = "(?:unable to|could not|cannot|can['’]t|not able to)";
const HELP = '(?:assist\\w*|help|supervision|cue(?:s|ing)|reminders?|reminding|prompting)';

/** To come, taught, not so, or an errand: who fetches or reads about medications has no hand in taking them. */
const NOT_SO =
  /\b(?:will|if|when (?:she|he|pt|patient|needed|asked|visiting|there|home|in)|goals?|instruct\w*|teach\w*|taught|educat\w*|could(?! not)|may|offer\w*|declin\w*|refus\w*|prior|previous\w*|no longer|as needed|picks? up|pharmacy(?! (?:bubble|blister|pill|pre))|hospital|(?:his|her) own|does not|doesn['’]t|denies|never|without|no need)\b/i;

const REST =
  '(?! (?:a |her |his |deep |more |frequent |rest )*(?:breaks?|rests?|breaths?|walks?|turns?|time|seat|steps?|off|bp|pressure|temp\\w*|it (?:easy|slow)))';

const any = (...ways: string[]) => new RegExp(`\\b(?:${ways.join('|')})`, 'i');

/** Words of a note that somebody else has a hand in it, where the answer is 0: takes them alone. */
export const HANDED: readonly Phrase[] = [
  {
    item: 'M2020',
    answers: { 0: 'takes oral medications alone' },
    words: any(
      `${SOMEBODY} ${few(2)}${HANDLES}\\b(?:(?!\\b(?:and|but|while|then|so) (?:pt|patient|s?he)\\b)[^.;\\n]){0,40}\\b${PILLS}\\b(?! (?:list|rec\\w*|bottles?|changes?|teaching|education|regimen|side))`,
      `${PILLS}\\b[^.;\\n]{0,25}\\b${HANDLED}(?: (?!by\\b|and\\b)[\\w/]+){0,5} by ${few(2)}${SOMEBODY}\\b`,
      `ha[ds] (?:his|her) (?:\\w+ )?(?:meds|medications?) (?:administered|given|set up)`,
      `(?:${PILLS}|(?:bubble|blister) ?packs?)\\b[^.;\\n]{0,15}\\b(?:that|which) ${few(2)}${SOMEBODY} (?:hands?|gives?|fills?|sets? up|brings?|manages?)\\b`,
      `${CANNOT} (?:tell|name|state|recall|remember|identify|say)\\b(?! which)[^.;\\n]{0,25}\\b(?:pills|meds|medications?|doses?)\\b`,
      `${CANNOT} (?:open|set up|fill|manage|sort|organize) (?:his |her |the |own )*(?:pill|med)\\w*(?: \\w+)?(?<!(?:system|portal|app))\\b`,
      `${SOMEBODY} ${few(2)}(?:puts|hands|places|lays|sets) (?:out )?${few(3)}(?:doses?|pills?|meds?|medications?)\\b`,
      `(?:needs?|requires?) (?:daily |frequent |constant |verbal )*(?:reminders?|reminding|cue(?:s|ing)) to take\\b${REST}`,
      `(?<!\\b(?:wife|husband|spouse|mother|father|daughter|son|sister|brother) )(?:needs?|requires?|requiring|relies on|depends on|dependent (?:on|for)) ${few(3)}${HELP} (?:with|for|in|to (?:take|manage|set up)) (?:all |of |his |her |the |oral |daily |managing |taking )*${PILLS}\\b(?! (?:list|rec\\w*|changes?|teaching|education|cost\\w*))`,
      `${SOMEBODY} ${few(2)}(?:administers|gives)(?: (?:him|her))? (?:each|every|all)(?: of (?:his|her))? (?:\\w+ )?doses?\\b`,
      `(?:relies|depends|dependent) on ${few(2)}${SOMEBODY} (?:for|with|to) ${few(3)}${PILLS}\\b`,
    ),
    but: new RegExp(
      `${NOT_SO.source}|\\b(?:inject\\w*|insulin|shots?|eye ?drops?|patch|inhalers?|nebs?|ointment|creams?)\\b`,
      'i',
    ),
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'M2030',
    answers: { 0: 'gives own injections alone' },
    words: any(
      `${INJECTED}\\b[^.;\\n]{0,30}\\b(?:administered|given|drawn up|prepared|injected|dialed) by ${few(2)}${SOMEBODY}\\b`,
      `${SOMEBODY} ${few(2)}(?:administers?|gives?|injects?|draws? up|prepares?|dials?|prefills?|pre-draws?)\\b(?! (?:him|her)self\\b| (?:(?:his|her) )?own\\b)[^.;\\n]{0,30}\\b${INJECTED}\\b`,
      `${SOMEBODY} ${few(2)}(?:pre-?fills?|pre-?draws?|draws? up|fills) ${few(2)}syringes?\\b`,
      `${CANNOT} (?:\\w+ )?(?:self-?inject|self-?administer|administer|inject|give|draw up|dial)\\b[^.;\\n]{0,40}\\b(?:${INJECTED}|self|himself|herself|doses?|syringe|pen)\\b`,
      `(?:requires?|needs?) ${few(2)}(?:assist\\w*|help|reminders?) (?:with|for|to) ${few(4)}(?:inject\\w*|insulin)\\b`,
    ),
    but: new RegExp(
      `${NOT_SO.source}|\\b(?<!\\b(?:before|after|with|at|each|every) (?:all |each |every )?)(?:breakfast|lunch|dinner|supper|meals?)\\b`,
      'i',
    ),
    kinds: ['affirmed', 'negated', 'family'],
  },
];
