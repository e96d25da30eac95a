import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isOfPatient } from './of-the-visit.ts';
import { CODED_TREATMENTS, TOLD_TREATMENTS } from './treatments.ts';

/** Treatments (O0110) and ways of feeding (K0520) that are marked, and of which a note of those days tells that they are over. */
interface Ended {
  item: string;
  name: string;
  answer: string;
  means: string;
  words: RegExp;
}

const OVER = '(?:was |is |has been |were |been |now |now been |since been )?';
const GONE = "(?:removed|pulled(?! back| forward| up)|taken out|out(?! of)|d\\/?c['’]?e?d|dc['’]d|discontinued)";
const ended = (words: string) => new RegExp(`\\b(?:${words})`, 'i');
const of = (item: string, name: string) => (answer: string, means: string, words: string) =>
  ({ item, name, answer, means, words: ended(words) }) satisfies Ended;
const treatment = of('O0110_A', 'O0110');
const feeding = of('K0520_1', 'K0520');

const CHEMO = '(?:chemo(?:therapy)?|folfox|folfiri|r-?chop)\\b';
const RADIATION = '(?:radiation|xrt|radiotherapy)\\b';
const finished = (what: string) =>
  `(?:finished|completed|done with|ended|stopped) (?:all (?:of )?)?(?:(?:his|her|the) )?(?:(?:last|final|planned|adjuvant|course of|(?:full )?course of) )*${what}(?! (?:cycle|round|today|this))|${what}(?: treatments?| therapy)? ${OVER}(?:completed|finished|ended|stopped|discontinued)(?! (?:cycle|round|for (?:the|this)))`;
const CPAP = '(?:cpap|bi-?pap)\\b(?! (?:humidif\\w+|chin|strap|heater))';

const ENDED: readonly Ended[] = [
  treatment('A1', 'chemotherapy', finished(CHEMO)),
  treatment('B1', 'radiation', finished(RADIATION)),
  treatment(
    'C1',
    'oxygen therapy',
    `(?:oxygen|o2)(?: therapy)? ${OVER}(?:d\\/?c['’]?e?d|dc['’]d|discontinued|stopped|picked up|returned)\\b|no longer (?:on|us(?:es|ing)|needs?|requir(?:es|ing)|wears?) (?:home |any |supplemental )*(?:oxygen|o2)\\b|weaned (?:off|from)(?: of)? (?:the |all |home |supplemental )*(?:oxygen|o2)\\b|does not (?:use|have|wear|need|require) (?:any |home |supplemental )*(?:oxygen|o2)\\b`,
  ),
  treatment(
    'E1',
    'tracheostomy care',
    `decannulated\\b|trach(?:eostomy)?(?: tube)? ${OVER}(?:${GONE}|closed|reversed)\\b`,
  ),
  treatment(
    'G1',
    'non-invasive mechanical ventilator',
    `(?:no longer (?:us(?:es|ing)|wears?|on)|does not (?:use|wear)|never (?:uses|wears)|stopped (?:using|wearing)|returned) (?:his |her |the )?${CPAP}`,
  ),
  treatment(
    'H1',
    'IV medications',
    `(?:finished|completed) (?:(?:his|her|the|full|last|final|(?:\\d+|\\w+)[- ](?:days?|weeks?)|course of|course) )*(?:of )?iv (?:antibiotics?|abx|vanco\\w*|ceftriaxone|cefazolin|ertapenem|daptomycin)\\b|iv (?:antibiotics?|abx) (?:therapy )?${OVER}(?:completed|finished|stopped|discontinued)\\b`,
  ),
  treatment(
    'J1',
    'dialysis',
    `(?:no longer (?:on|needs?|requir(?:es|ing)|receiv(?:es|ing)|gets|has)|came off|is off|taken off|stopped|has stopped) (?:hemo|peritoneal )?dialysis\\b|(?:hemo)?dialysis ${OVER}(?:stopped|discontinued|d\\/?c['’]?d)\\b`,
  ),
  treatment(
    'O1',
    'IV access',
    `(?:picc|midline|port-?a-?cath|medi-?port|hickman|groshong)(?: line| catheter)? ${OVER}${GONE}(?! (?:dressing|drsg))`,
  ),
  feeding(
    'B',
    'feeding tube',
    `(?:peg|g-?tube|j-?tube|feeding tube|ng(?: ?tube)?|ngt|dob-?hoff)(?: tube)? ${OVER}${GONE}|(?:does not have|no longer has) (?:a |the |her |his )?(?:peg|g-?tube|feeding tube)`,
  ),
  feeding(
    'A',
    'parenteral feeding',
    `(?:tpn|total parenteral nutrition) ${OVER}(?:stopped|completed|${GONE})|no longer (?:on|receiv(?:es|ing)|gets) tpn\\b`,
  ),
];

/** To come, for a time, of a part of it, of somebody else, again. */
const NOT_OVER = pattern('i')`
  \b(?:
    will|to be|plan\w*|when|if|until|unless|once|scheduled|pending|tomorrow|next|goal\w*|hopes?|wants?|asks?|asked|should|may|might|can|before|for (?:meals|showers?|bath\w*)
    |during|daytime|at rest|while|when|except|at night|other than|today['’]?s? (?:dose|infusion)|this visit|cycles?|rounds?|weeks? of|resum\w*|restart\w*|re-?start\w*|replac\w*|re-?insert\w*|new|exchang\w*|changed
    |wife|husband|daughter|son|mother|father|sister|brother|spouse|roommate|accident\w*|not (?:yet|been)|never|was supposed|refus\w*
  )\b
`;

/**
 * A treatment that is marked, where a note of the assessment tells that it is over and none tells that it goes on. The row of the form
 * asks for what is there on the day (O0110 column a, K0520 column 1: on admission).
 */
export function* markedThoughEnded(facts: Facts): Iterable<Said> {
  for (const { item, name, answer, means, words } of ENDED) {
    const said = facts.ticked(item, answer);
    if (said?.ticked !== true) continue;
    const notes = notesOfAssessment(facts);
    const found = statements(facts, notes, words, ['affirmed', 'negated', 'historical']).find(
      (one) => isOfPatient(one) && !NOT_OVER.test(clauseOf(one)),
    );
    if (!found || goesOn(facts, answer, item)) continue;
    const says = againstAnswer(name, said.at, `${name} marks ${answer} (${means})`, found);
    yield { ...says, about: [`${name} ${answer}`, 'document'] };
  }
}

/** A code or any affirmed word of those days that has the treatment going on. */
function goesOn(facts: Facts, answer: string, item: string): boolean {
  const isCoded = CODED_TREATMENTS.some(
    (one) => one.answer === answer && one.item === item && facts.coded(...one.codes).length > 0,
  );
  if (isCoded) return true;
  return TOLD_TREATMENTS.filter((one) => one.answer === answer && one.item === item).some(({ words, but }) =>
    statements(facts, notesOfAssessment(facts), words).some((one) => !but?.test(clauseOf(one))),
  );
}
