import { pattern } from '../../pattern.ts';
import type { Coded, Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  codeAndWords,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  statements,
  wordsAround,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

function hernia(kind: string): RegExp {
  return new RegExp(
    `\\b(?:${kind}) (?:\\w+ ){0,2}(?:hernia (?:mesh )?repair|hernioplasty|herniorrhaphy)\\b|\\brepair of (?:an? |the |his |her )?(?:\\w+ ){0,3}(?:${kind}) hernia\\b`,
    'i',
  );
}

/** What an operation takes away as a whole, of organs that there is one of: no other side, and nothing left of it. */
const REMOVED: readonly (readonly [condition: RegExp, surgery: RegExp])[] = [
  // Stones of the bile duct (K80.3–K80.7) are not in the gallbladder.
  [/^K8(?:0[0-2]|1|2)/, /\bcholecystectomy\b|\blap(?:aroscopic)? chole\b/i],
  // A perforated appendix leaves peritonitis or an abscess: those codes are left alone.
  [/^K3(?:58|6|7)/, /\bappendectomy\b/i],
  // The segment that was inflamed or had perforated; diverticula elsewhere are K57.30.
  [/^K57(?:20|32)/, /\bhartmann\w*|\bsigmoidectomy\b|\b(?:sigmoid|left) (?:colectomy|resection)\b/i],
  [
    /^K57(?:20|21)/,
    /\b(?:colectomy|hemicolectomy|bowel resection)\b[^.;\n]{0,40}\bperforat\w*|\bperforat\w*[^.;\n]{0,60}\b(?:colectomy|hemicolectomy|resect\w*)\b/i,
  ],
  // The bowel that had perforated was taken out before the stoma could be closed.
  [
    /^K57(?:20|21|40|41|80|81)/,
    /\b(?:reversal|take-?down|closure) of (?:the |an? |his |her )?(?:\w+ )?(?:colostomy|hartmann\w*)|\b(?:colostomy|hartmann\w*) (?:reversal|take-?down|closure)\b/i,
  ],
  [/^K56[1256]/, /\b(?:adhesiolysis|lysis(?: of (?:\w+ )?adhesions)?|(?:small )?bowel resection)\b/i],
  [/^D25/, /\bhysterectomy\b/i],
  [/^N40/, /\b(?:radical|simple|total) prostatectomy\b/i],
  [
    /^I35[0-2]/,
    /\b(?:TAVR|TAVI|SAVR|s?AVR|(?:aortic|transcatheter|surgical) (?:aortic )?valve (?:replacement|implantation))\b/i,
  ],
  [/^(?:I34|I05)/, /\b(?:MVR|TMVR|mitral valve replacement)\b/i],
  [/^K40/, hernia('inguinal')],
  [/^K41/, hernia('femoral')],
  [/^K42/, hernia('umbilical')],
  [/^K43/, hernia('ventral|incisional|parastomal|epigastric')],
  [/^K44/, hernia('hiatal|para-?esophageal|diaphragmatic')],
  // What is left of the lungs or the liver is another's. One lung may stay, and so may what reaches beyond the organ.
  [/^J(?:4[34]|84)/, /\b(?:double|bilateral)[- ]lung transplant\w*/i],
  [/^K7(?:03|4[0-6])/, /\b(?:orthotopic )?liver transplant\w*/i],
  [/^I42/, /\b(?:orthotopic )?heart transplant\w*/i],
];

/** Aftercare of surgery, an organ that is gone, a valve or an organ that is another. */
const AFTER = [
  'Z48',
  'Z90',
  'Z95.2',
  'Z95.3',
  'Z95.4',
  'Z94.1',
  'Z94.2',
  'Z94.4',
  'T86.2',
  'T86.4',
  'T86.81',
  'K91',
  'T81',
  'Z43.2',
  'Z43.3',
  'Z93.2',
  'Z93.3',
];
/** Not done, or not yet; and what came back after it. */
const NOT_DONE = pattern('i')`
  \b(?:
    schedul\w*|list(?:ed|ing)|waiting|eligib\w*|plan(?:s|ned|ning)?|candidate|await\w*|consider\w*|evaluat\w* for|declin\w*|refus\w*|defer\w*
    |interval|workup|pre-?op\w*|not (?:a |an )?(?:surgical|candidate|done)|recurr\w*|residual|retained|remain\w*
    |drain in place|valve-in-valve
  )\b
`;

/**
 * A condition coded as current beside the aftercare of the surgery that took it away. Judged by the provider's word for the
 * surgery: no code says what an operation was for.
 */
export function removedBySurgery(facts: Facts): Said[] {
  if (facts.coded(...AFTER).length === 0) return [];
  const told = new Set<Coded>();
  return REMOVED.flatMap(([condition, surgery]): Said[] => {
    const one = facts.list.find(({ code }) => condition.test(code));
    // Two operations may take one thing away: once is enough.
    if (!one || told.has(one)) return [];
    const operations = statements(facts, perhapsOfProviders(facts), surgery, NOW_OR_BEFORE);
    const [first] = operations;
    if (!first || operations.some(isNotDone)) return [];
    told.add(one);
    return [
      {
        ...codeAndWords(one, first),
        asks: 'remove',
        goes: one.shown,
        say: `${named(facts, one)}: the ${nameOf(first.paper.type)} tells of “${first.mention.span.text}”. What surgery has taken away is not coded as current beside its aftercare.`,
        cite: ['OG I.C.21.c.7 (FY2026)', 'OG III.A (FY2026)'],
      },
    ];
  });
}

/** Whether providers tell of the operation that took the condition of a code away. */
export function isTakenOut(facts: Facts, code: string): boolean {
  return REMOVED.some(([condition, surgery]) => {
    if (!condition.test(code)) return false;
    const told = statements(facts, perhapsOfProviders(facts), surgery, NOW_OR_BEFORE);
    return told.length > 0 && !told.some(isNotDone);
  });
}

function isNotDone(statement: Statement): boolean {
  return NOT_DONE.test(wordsAround(statement));
}
