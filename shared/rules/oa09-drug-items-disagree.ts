import { citeEdit } from '../oasis/edits.ts';
import { DRUG_CLASSES, isInjected } from '../oasis/high-risk-drugs.ts';
import { TAKES_ALONE } from './answers/ability-phrases.ts';
import { HANDED } from './answers/medication-hands.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { type Skip, wronglySkipped } from './answers/skipped-items.ts';
import { HANDED_ON } from './answers/told-ends.ts';
import { itemsInWords } from './answers/told-items.ts';
import { medicationIssues } from './drugs/medication-issues.ts';
import { drugsOf, visitDrugs } from './drugs/medications.ts';
import type { Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

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
  needs: ['oasis:A2121|A2123|N0415|M2001|M2003|M2005|M2010|M2020|M2030'],
  reads: ['assessed-visit'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* wronglySkipped(facts, SKIPS);
    yield* noneAndSome(facts);
    yield* indications(facts);
    yield* classes(facts);
    yield* noMedication(facts);
    yield* noInjection(facts);
    yield* noHighRisk(facts);
    yield* itemsInWords(facts, /^M20[23]/);
    yield* phrasesAgainst(facts, [...HANDED, ...TAKES_ALONE, ...HANDED_ON]);
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

/** M2010 NA: no high-risk drug is taken. The item names hypoglycemics and anticoagulants. */
function* noHighRisk(facts: Facts): Iterable<Said> {
  const said = facts.oasis('M2010');
  if (said?.value !== 'NA') return;
  const listed = drugsOf(facts);
  const held = listed ? listed.drugs : visitDrugs(facts);
  for (const { letter, name, isOne } of DRUG_CLASSES) {
    if (letter !== 'E' && letter !== 'J') continue;
    const drug = listed?.source === 'discharge-summary' ? undefined : held.find(({ text }) => isOne(text));
    const marked = facts.ticked('N0415_1', letter);
    const other = drug
      ? { at: drug.at, say: `the medications include ${firstWords(drug.text)}` }
      : marked?.ticked && { at: marked.at, say: `N0415 marks ${letter} (${name})` };
    if (!other) continue;
    yield { at: [said.at, other.at], about: ['M2010'], say: `M2010 is NA (takes no high-risk drug); ${other.say}.` };
    return;
  }
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}
