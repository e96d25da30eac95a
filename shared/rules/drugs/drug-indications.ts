import { CANCERS_AND_INFECTIONS } from './drug-uses/cancers-and-infections.ts';
import { HEART_AND_VESSELS } from './drug-uses/heart-and-vessels.ts';
import { NERVES_AND_MIND } from './drug-uses/nerves-and-mind.ts';
import { OTHER_ORGANS } from './drug-uses/other-organs.ts';

/**
 * What drugs are taken for, as far as a drug tells: those of one indication, and those of a few, each with every code that
 * would explain it. Drugs that are taken for almost anything (gabapentin, steroids, aspirin, proton pump inhibitors,
 * supplements, most antibiotics) are left out: their reason cannot be missed. Project knowledge of drug labels and common
 * use, wide on purpose: a code that might explain a drug silences the question.
 */
export interface DrugUse {
  drugs: RegExp;
  /** Prefixes of codes without the dot, any of which explains the drug. */
  codes: readonly string[];
  /** How a provider's note would name what it is taken for. */
  words: RegExp;
}

const TABLE = [...HEART_AND_VESSELS, ...NERVES_AND_MIND, ...OTHER_ORGANS, ...CANCERS_AND_INFECTIONS];

/** All uses, in the order of the table. */
export const DRUG_USES: readonly DrugUse[] = TABLE.map(([drugs, codes, words]) => ({
  drugs: new RegExp(`\\b(?:${drugs})\\b`, 'i'),
  codes: codes.split(' ').map((code) => code.replace('.', '')),
  words: new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'iu'),
}));

/** A line of a list that speaks of a supply, or of a drug that is no longer taken. */
const NOT_TAKEN =
  /\b(?:pen needles?|syringes?|test strips?|lancets?|discontinued|stopped|on hold|held|d\/c(?:['’]?d)?|allerg\w+|not taking)\b/i;

/** So many letters of a drug's first word find the few entries that may name it: a list is read without all patterns. */
const BEGINNING = 4;
const BY_BEGINNING: ReadonlyMap<string, readonly DrugUse[]> = byBeginning();

/** The uses of the drugs that one line of a medication list names; empty: none that tells. */
export function usesOf(medication: string): DrugUse[] {
  const near = new Set<DrugUse>();
  for (const word of medication.toLowerCase().match(/[a-z]+/g) ?? [])
    for (const use of BY_BEGINNING.get(word.slice(0, BEGINNING)) ?? []) near.add(use);
  const found = [...near].filter(({ drugs }) => drugs.test(medication));
  return found.length > 0 && NOT_TAKEN.test(medication) ? [] : found;
}

/** The uses whose drugs begin with so many letters. */
function byBeginning(): Map<string, DrugUse[]> {
  const made = new Map<string, DrugUse[]>();
  TABLE.forEach(([drugs], i) => {
    const use = DRUG_USES[i];
    const keys = new Set(drugs.split('|').map((drug) => (/^[a-z]+/.exec(drug)?.[0] ?? '').slice(0, BEGINNING)));
    for (const key of keys) if (use) made.set(key, [...(made.get(key) ?? []), use]);
  });
  return made;
}
