import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, type Statement, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isOfPatient } from './of-the-visit.ts';
import { NOT_NOW } from './treatments.ts';

/** Which kind of a treatment O0110 marks below its row (continuous oxygen, hemodialysis, a central line), against the words of notes. */
interface Family {
  /** The row: oxygen therapy, dialysis. */
  answer: string;
  kinds: readonly { answer: string; means: string; words: RegExp }[];
}

const FAMILIES: readonly Family[] = [
  {
    answer: 'A1',
    kinds: [
      {
        answer: 'A2',
        means: 'IV chemotherapy',
        words:
          /\b(?:(?:iv|infusion) chemo(?:therapy)?|chemo(?:therapy)? infus\w+|folfox|folfiri|r-?chop|abvd|carboplatin|cisplatin|paclitaxel|docetaxel|gemcitabine)\b/i,
      },
      {
        answer: 'A3',
        means: 'oral chemotherapy',
        words:
          /\b(?:oral chemo(?:therapy)?|chemo(?:therapy)? pills?|capecitabine|xeloda|temozolomide|temodar|ibrutinib|imbruvica|palbociclib|ibrance|lenalidomide|revlimid)\b/i,
      },
    ],
  },
  {
    answer: 'C1',
    kinds: [
      {
        answer: 'C2',
        means: 'continuous oxygen',
        words: pattern('i')`
          \b(?:oxygen|o2|nc|nasal cannula|(?:lpm|liters?|l)(?= ))[^.;\n]{0,30}?\b(?:continuous(?:ly)?|cont|around the clock|24\/7|24 ?(?:hrs?|hours)|at all times|all the time)(?!\w)
          |\b(?:continuous|cont\.?|24\/7|around[- ]the[- ]clock) (?:home )?(?:oxygen|o2)\b
        `,
      },
      {
        answer: 'C3',
        means: 'intermittent oxygen',
        words: pattern('i')`
          \b(?:oxygen|o2|nc|nasal cannula|(?:lpm|liters?|l)(?= ))[^.;\n]{0,30}?\b(?:prn|as needed|at night|nightly|nocturnal(?:ly)?|at hs|qhs|hs only|(?:with|during) sleep|while sleeping|with (?:activity|exertion|ambulation)|only when|intermittent(?:ly)?)\b
          |\b(?:nocturnal|prn|intermittent|nighttime) (?:home )?(?:oxygen|o2)\b
        `,
      },
    ],
  },
  {
    answer: 'D1',
    kinds: [
      {
        answer: 'D2',
        means: 'scheduled suctioning',
        words: /\bsuction\w*\b[^.;\n]{0,30}?\b(?:q ?\d ?(?:h|hrs?|hours)|every \d+ hours|bid|tid|scheduled)\b/i,
      },
      {
        answer: 'D3',
        means: 'suctioning as needed',
        words: /\bsuction\w*\b[^.;\n]{0,30}?\b(?:prn|as needed|only when)\b/i,
      },
    ],
  },
  {
    answer: 'G1',
    kinds: [
      { answer: 'G2', means: 'BiPAP', words: /\b(?:bi-?pap|bilevel)\b/i },
      { answer: 'G3', means: 'CPAP', words: /\b(?:c-?pap|auto-?pap|apap)\b/i },
    ],
  },
  {
    answer: 'J1',
    kinds: [
      {
        answer: 'J2',
        means: 'hemodialysis',
        words:
          /\b(?:hemodialysis|(?<!peritoneal )dialysis (?:at|center|chair|unit)|(?:in-?center|home) (?:hemo|hd)\w*|hd (?:mwf|tts|tths|x ?3|3 ?x))\b/i,
      },
      {
        answer: 'J3',
        means: 'peritoneal dialysis',
        words: /\b(?:peritoneal dialysis|capd|ccpd|apd cycler|pd (?:exchanges?|cycler|catheter|cath)|tenckhoff)\b/i,
      },
    ],
  },
  {
    answer: 'O1',
    kinds: [
      {
        answer: 'O2',
        means: 'peripheral access',
        words:
          /\b(?:peripheral iv|piv|saline lock|heplock|iv (?:to|in|at) (?:the )?(?:left|right|l|r) (?:forearm|hand|ac|wrist|arm))\b/i,
      },
      {
        answer: 'O3',
        means: 'midline',
        words:
          /\bmid-?line (?:catheter|cath|iv|access|intact|patent|site|dressing|flush\w*|to|in|rue|lue|(?:left|right|[lr]) )/i,
      },
      {
        answer: 'O4',
        means: 'central access',
        words:
          /\b(?:picc|port-?a-?cath|medi-?port|hickman|groshong|tunneled (?:central|iv) (?:line|catheter)|central (?:venous )?(?:line|catheter)|cvc)\b/i,
      },
    ],
  },
];

/** Back then, tried, changed: of two kinds one may be the one before. */
const CHANGED =
  /\b(?:changed (?:from|to)|switch\w*|from|instead|vs|versus|or|trial\w*|transition\w*|was|had|used to|refus\w*|once)\b/i;

/** A kind is marked, the notes tell of another one of the row alone, and that one is not marked. */
export function* anotherKind(facts: Facts): Iterable<Said> {
  for (const { answer: row, kinds } of FAMILIES) {
    if (facts.ticked('O0110_A', row)?.ticked !== true) continue;
    const marked = kinds.filter(({ answer }) => facts.ticked('O0110_A', answer)?.ticked);
    if (marked.length === 0 || marked.length === kinds.length) continue;
    const told = kinds.flatMap((kind) => {
      const [first] = toldOf(facts, kind.words);
      return first ? [{ ...kind, first }] : [];
    });
    const [one, ...more] = told;
    const said = one && facts.ticked('O0110_A', one.answer);
    if (!one || more.length > 0 || said?.ticked !== false) continue;
    const shown = marked.map(({ answer, means }) => `${answer} (${means})`).join(' and ');
    const says = againstAnswer(
      'O0110',
      said.at,
      `O0110 marks ${shown} and not ${one.answer} (${one.means})`,
      one.first,
    );
    yield { ...says, about: [`O0110 ${one.answer}`, 'document'] };
  }
}

function toldOf(facts: Facts, words: RegExp): Statement[] {
  return statements(facts, notesOfAssessment(facts), words).filter((one) => {
    const clause = clauseOf(one);
    return isOfPatient(one) && !NOT_NOW.test(clause) && !CHANGED.test(clause);
  });
}
