import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { hasUnreadOfProviders, isReadable, NOT_DENIED, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { lookedThrough } from './support.ts';

/**
 * Kinds of complications that a title says in one word, and any word by which documents would say them. Where none stands
 * anywhere, the words that the code shares with its neighbors (the gastrostomy, the wound) show nothing of it.
 */
const KINDS: readonly {
  what: string;
  title: RegExp;
  words: RegExp;
  /** Words that are only denied are none: "no infection". */
  isDeniable?: true;
}[] = [
  {
    what: 'an infection',
    isDeniable: true,
    title: /\binfect(?:ion|ed)\b/i,
    words: pattern('i')`
      infect|seps|septic|bacter|cellulit|abscess|purul|\bpus\b|osteomy|itis\b|antibiotic|\babx\b|MRSA|MSSA|staph|strep
      |pseudomon|coli\b|enteroc|klebs|erythem|redness|drain|cillin|\bcef|ceph|vanco|dapto|floxacin|mycin|penem|fung|candid
      |\b(?:CA)?UTI\b|\bCLABSI\b|\bCRBSI\b|\bSSI\b|\bPJI\b|pyelo|cultur|fever
    `,
  },
  {
    what: 'a central venous catheter',
    title: /\bcentral venous catheter\b/i,
    words:
      /cathet|\bcath\b|\b(?:central|PICC|picc) ?line|\bline\b|PICC|\bport\b|port-?a-?cath|CVC|CLABSI|hickman|broviac/i,
  },
  {
    what: 'a hemorrhage',
    title: /\bhemorrhage\b/i,
    words: /hemorrh|bleed|bled|blood|hematoma|ooz|melena|hematochez|hemat/i,
  },
  {
    what: 'a disruption of the wound',
    title: /^Disruption\b/i,
    words: pattern('i')`
      dehisc|disrupt|open|separat|gap|split|non-?heal|not heal|delayed|burst|evisc|pack|approximat|tunnel|undermin|vac\b|NPWT|secondary intention
    `,
  },
  {
    what: 'an abscess',
    title: /\babscess\b/i,
    words: /abscess|perforat|purul|\bpus\b|drain|I ?& ?D|incision and|collection|boil|furunc|carbunc/i,
  },
  {
    what: 'a foreign body',
    isDeniable: true,
    title: /\bwith foreign body\b/i,
    words: /foreign|\bFB\b|retained|splinter|glass|metal|embedded|shard|gravel|needle|thorn/i,
  },
  {
    what: 'an esophagitis',
    isDeniable: true,
    title: /\bwith esophagitis\b/i,
    words: /esophagit|erosi|barrett|LA grade|ulcer/i,
  },
  {
    what: 'a concussion',
    isDeniable: true,
    title: /^Concussion\b/i,
    words:
      /concuss|\bm?TBI\b|head (?:injur|trauma)|brain injur|(?:hit|struck|hitting|bumped|injured) (?:his|her|the|their) head|blow to the head/i,
  },
  {
    what: 'asthma',
    title: /\basthma\b/i,
    words: /asthma|reactive airway|\bRAD\b|bronchospas/i,
  },
  {
    what: 'a lack of intrinsic factor',
    title: /\bintrinsic factor\b/i,
    words: /pernicious|intrinsic|biermer|addison|autoimmune|parietal|atrophic|achylia/i,
  },
  {
    what: 'gangrene',
    isDeniable: true,
    title: /\bwith gangrene\b/i,
    words: /gangren|necro|black|dead|mummif|eschar|amput|dry toe/i,
  },
];

/** Complications of care, what people get in the skin and bowel, wounds, and single diseases whose neighbors share their words. */
const OF_CARE = /^(?:T8[0-8]|S\d1|S060|J45|D510|K210|K57|K94|J950|N9951|O86|O90|L0[25]|E(?:08|09|1[013])52)/;

/** A code that says one of these kinds, of which no document has any word. All documents have to be readable. */
export function kindUnsaid(facts: Facts, one: Coded): Said[] {
  if (!OF_CARE.test(one.code) || hasUnreadOfProviders(facts) || facts.papers.some((paper) => !isReadable(paper)))
    return [];
  const title = facts.title(one.code).split(/\bwithout\b/i)[0] ?? '';
  const unsaid = KINDS.find(
    ({ title: says, words, isDeniable }) =>
      says.test(title) &&
      (!facts.papers.some(({ text }) => words.test(text)) ||
        (isDeniable && statements(facts, facts.papers, words, NOT_DENIED).length === 0)),
  );
  const [first] = facts.papers;
  if (!unsaid || !first) return [];
  return [
    {
      at: [one.at, ...lookedThrough(facts.papers)],
      about: [one.shown, 'documents'],
      asks: 'replace',
      say: `${named(facts, one)} says ${unsaid.what}, and no document has a word of one. A diagnosis has to be documented by the provider.`,
    },
  ];
}
