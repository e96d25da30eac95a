import { citeEdit } from '../oasis/edits.ts';
import { DRUG_CLASSES, isInjected } from '../oasis/high-risk-drugs.ts';
import { TAKES_ALONE } from './ability-phrases.ts';
import type { Facts } from './facts.ts';
import { medicationIssues } from './medication-issues.ts';
import { drugsOf, visitDrugs } from './medications.ts';
import { type Phrase, phrasesAgainst } from './phrases-against.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { type Skip, wronglySkipped } from './skipped-items.ts';

/**
 * The drug items of section N: the classes of N0415 against the medications (J: OA16), the review (M2001, M2003, M2005), what follows from
 * it and what notes tell of it, and who takes the drugs (M2020, M2030) against the list and the notes. A class is marked by pharmacology, whatever the drug
 * is for.
 */
export const drugItemsDisagree = rule({
  code: 'OA09',
  name: 'drug-items-disagree',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, N0415, M2001, M2020 and M2030', 'project: shared/rules/oa09-drug-items-disagree.ts'],
  needs: ['oasis:N0415|M2001|M2003|M2005|M2020|M2030'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* wronglySkipped(facts, SKIPS);
    yield* noneAndSome(facts);
    yield* indications(facts);
    yield* classes(facts);
    yield* noMedication(facts);
    yield* noInjection(facts);
    yield* phrasesAgainst(facts, [...TAKEN, ...TAKES_ALONE]);
    yield* medicationIssues(facts);
  },
});

const SKIPS: readonly Skip[] = [
  { item: 'M2001', values: [0], next: ['M2003'], skipped: true, edit: '-4421' },
  { item: 'M2001', values: [0], next: ['M2010'], skipped: false, edit: '-5490' },
  { item: 'M2001', values: [1], next: ['M2003', 'M2010', 'M2020', 'M2030'], skipped: false, edit: '-4431' },
  { item: 'M2001', values: [9], next: ['M2003', 'M2010', 'M2020', 'M2030'], skipped: true, edit: '-4441' },
];

/** N0415 Z is "none of the above". */
function* noneAndSome(facts: Facts): Iterable<Said> {
  const none = facts.ticked('N0415_1', 'Z');
  const marks = DRUG_CLASSES.map(({ letter, name }) => ({ letter, name, said: facts.ticked('N0415_1', letter) }));
  const some = marks.find(({ said }) => said?.ticked);
  const fatal = { about: ['N0415 Z'], severity: 'block', cite: [citeEdit('-6020')] } as const;
  if (none?.ticked && some?.said) {
    const say = `N0415 marks Z (none of the above) and ${some.letter} (${some.name}).`;
    yield { ...fatal, at: [none.at, some.said.at], say };
  } else if (none && !none.ticked && marks.every(({ said }) => said && !said.ticked)) {
    const say = 'N0415 marks neither a class of drugs nor Z (none of the above).';
    yield { ...fatal, at: [none.at], say };
  }
}

/** Column 2 (indication noted) is asked of the classes that column 1 marks. */
function* indications(facts: Facts): Iterable<Said> {
  for (const { letter, name } of DRUG_CLASSES) {
    const taking = facts.ticked('N0415_1', letter);
    const noted = facts.ticked('N0415_2', letter);
    if (taking?.ticked !== false || !noted?.ticked) continue;
    const say = `N0415 notes an indication for ${letter} (${name}) in column 2, and column 1 does not mark that one is taken.`;
    yield { at: [noted.at, taking.at], about: [`N0415 ${letter}2`], say };
  }
}

/** A drug of the list is in a class that N0415 does not mark, or a class is marked and no drug of the list is in it. */
function* classes(facts: Facts): Iterable<Said> {
  const listed = drugsOf(facts);
  if (!listed) {
    yield* classesInNotes(facts);
    return;
  }
  // What stands in a plan or a hospital's list may not be all, and what a hospital gave may be over.
  const isWhole = listed.source === 'medication-list' || listed.source === 'record';
  for (const { letter, name, isOne } of DRUG_CLASSES) {
    const said = letter === 'J' ? undefined : facts.ticked('N0415_1', letter);
    if (!said) continue;
    const drug = listed.drugs.find(({ text }) => isOne(text));
    const [first] = listed.drugs;
    if (!said.ticked && drug && listed.source !== 'discharge-summary') {
      const say = `The medications include an ${name} (${firstWords(drug.text)}), and N0415 does not mark ${letter} (${name}).`;
      yield { at: [said.at, drug.at], about: [`N0415 ${letter}`], say };
    } else if (said.ticked && !drug && isWhole && first) {
      const say = `N0415 marks ${letter} (${name}), and the medications include none.`;
      yield { at: [said.at, first.at], about: [`N0415 ${letter}`], say };
    }
  }
}

/** The chart has no list, and a note of the assessment names a drug of a class that is not marked. */
function* classesInNotes(facts: Facts): Iterable<Said> {
  for (const { letter, name, isOne } of DRUG_CLASSES) {
    const said = letter === 'J' ? undefined : facts.ticked('N0415_1', letter);
    const drug = said?.ticked === false ? visitDrugs(facts).find(({ text }) => isOne(text)) : undefined;
    if (!said || !drug) continue;
    const say = `A note of the assessment names an ${name} that is taken (${firstWords(drug.text)}), and N0415 does not mark ${letter} (${name}).`;
    yield { at: [said.at, drug.at], about: [`N0415 ${letter}`], say };
  }
}

/** M2001 9: takes no medication. */
function* noMedication(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M2001');
  const listed = drugsOf(facts);
  const [first] = listed?.drugs ?? [];
  if (!said || facts.answer('M2001') !== 9 || !listed || !first || listed.source === 'discharge-summary') return;
  const say = `M2001 is 9 (takes no medication); the chart lists ${listed.drugs.length}, first ${firstWords(first.text)}.`;
  yield { at: [said.at, first.at], about: ['M2001'], say };
}

/** M2030 NA: no injectable medication is prescribed. */
function* noInjection(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M2030');
  if (said?.value !== 'NA') return;
  const listed = drugsOf(facts);
  const held = listed ? listed.drugs : visitDrugs(facts);
  const drug = listed?.source === 'discharge-summary' ? undefined : held.find(({ text }) => isInjected(text));
  if (!drug) return;
  const say = `M2030 is NA (no injectable medication); the medications include ${firstWords(drug.text)}.`;
  yield { at: [said.at, drug.at], about: ['M2030'], say };
}

const SOMEBODY =
  '(?:wife|husband|spouse|partner|daughter|son|mother|father|sister|brother|niece|caregiver|cg|aide|family|granddaughter|grandson|nurse|sn|rn|facility|staff|med(?:ication)? (?:tech\\w*|aide))';
const NOT_SO =
  /\b(?:will|if|when|goals?|instruct\w*|teach\w*|taught|educat\w*|could|may|offer\w*|declin\w*|refus\w*|prior|previous\w*|no longer|as needed|picks? up|pharmacy|hospital|(?:his|her) own|does not|doesn['’]t|denies|never|without|no need)\b/i;

/** Words of a note that somebody else has a hand in it, where the answer is 0: takes them alone. */
const TAKEN: readonly Phrase[] = [
  {
    item: 'M2020',
    answers: { 0: 'takes oral medications alone' },
    words: new RegExp(
      `\\b${SOMEBODY} (?:\\w+ ){0,2}?(?:sets? up|fills?|prefills?|prepares?|administers?|gives?|manages?|reminds?|handles?|dispenses?)\\b[^.;\\n]{0,40}\\b(?:pill ?-?(?:box(?:es)?|planners?|organizers?)|meds?|medications?|pills?|mediplanner)\\b|\\b(?:pill ?-?(?:box|planner|organizer)|meds?|medications?|pills?)\\b[^.;\\n]{0,25}\\b(?:set up|filled|prefilled|prepared|administered|given|managed) by (?:\\w+ ){0,2}?${SOMEBODY}\\b|\\b(?:unable to|could not|cannot|can['’]t|not able to) (?:tell|name|state|recall|remember|identify|say)\\b(?! which)[^.;\\n]{0,25}\\b(?:pills|meds|medications?|doses?)\\b|\\b${SOMEBODY} (?:\\w+ ){0,2}?(?:puts|hands|places) (?:\\w+ ){0,3}?(?:doses?|pills?|meds?|medications?)\\b|\\b(?:needs?|requires?) (?:daily |frequent |constant |verbal )*(?:reminders?|reminding|cue(?:s|ing)) to take\\b(?! (?:a |her |his |deep |more |frequent |rest )*(?:breaks?|rests?|breaths?|walks?|turns?|time|seat|steps?|off|bp|pressure|temp\\w*|it (?:easy|slow)))`,
      'i',
    ),
    but: new RegExp(`${NOT_SO.source}|\\b(?:inject\\w*|insulin|shots?|eye ?drops?|patch)\\b`, 'i'),
    kinds: ['affirmed', 'negated', 'family'],
  },
  {
    item: 'M2030',
    answers: { 0: 'gives own injections alone' },
    words: new RegExp(
      `\\b(?:inject\\w*|insulin|shots?|lovenox|enoxaparin)\\b[^.;\\n]{0,30}\\b(?:administered|given|drawn up|prepared) by (?:\\w+ ){0,2}?${SOMEBODY}\\b|\\b${SOMEBODY} (?:\\w+ ){0,2}?(?:administers?|gives?|injects?|draws? up|prepares?)\\b[^.;\\n]{0,30}\\b(?:inject\\w*|insulin|shots?|lovenox|enoxaparin)\\b|\\b(?:unable|not able) to (?:\\w+ )?(?:self-?inject|self-?administer|administer|inject|give)\\b[^.;\\n]{0,40}\\b(?:inject\\w*|insulin|shots?|self|himself|herself|lovenox|enoxaparin)\\b|\\b(?:requires?|needs?) (?:\\w+ ){0,2}?(?:assist\\w*|help|reminders?) (?:with|for|to) (?:\\w+ ){0,4}?(?:inject\\w*|insulin)\\b`,
      'i',
    ),
    but: NOT_SO,
    kinds: ['affirmed', 'negated', 'family'],
  },
];

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}
