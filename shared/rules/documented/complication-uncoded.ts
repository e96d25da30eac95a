import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import { codeAndWords, perhapsOfProviders, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { isWhole, named } from '../the-list.ts';

/** A condition that a provider ties to care or a device, as documents write the two together. */
interface Tied {
  /** What is coded by itself. */
  alone: readonly string[];
  words: RegExp;
  /** Codes one of which says the tie. */
  complications: readonly string[];
  says: string;
}

const TIED: readonly Tied[] = [
  {
    alone: ['N39.0', 'N30', 'N10', 'N12', 'A40', 'A41', 'B96'],
    words: pattern('i')`
      \b(?:
        CAUTI
        |catheter[- ](?:associated|related) (?:\w+ )?(?:UTI|urinary|cystitis|pyelonephritis|urosepsis)
        |(?:UTI|urinary tract infection|cystitis|pyelonephritis|urosepsis) (?:\w+ ){0,3}?(?:
          due|secondary|related|attributed
        ) to (?:the |his |her |an? )?(?:(?:chronic|indwelling|long-term|suprapubic|urinary|foley|urethral) ){0,3}(?:catheter|foley)
      )\b
    `,
    complications: ['T83.5', 'N99.5'],
    says: 'T83.51-',
  },
  {
    alone: ['A40', 'A41', 'R78.81', 'B95', 'B96', 'B37.7'],
    words: pattern('i')`
      \b(?:
        CLABSI|CRBSI
        |(?:line|PICC|port|catheter)[- ](?:associated|related) (?:bacteremia|blood ?stream|sepsis|septicemia|infection)
        |(?:bacteremia|sepsis|septicemia) (?:\w+ ){0,3}?(?:due|secondary|related|attributed) to (?:the |his |her |an? )?(?:
          (?:infected|central|dialysis|tunneled|venous|midline) ){0,3}(?:line|PICC|port|permcath)
      )\b
    `,
    complications: ['T80.2', 'T82.7', 'T83.5', 'T85.7'],
    says: 'T80.21- or T82.7-',
  },
  {
    alone: ['M00', 'L03', 'B95', 'B96', 'Z47.1'],
    words: pattern('i')`
      \b(?:
        PJI|(?:peri-?)?prosthetic (?:\w+ )?joint infection
        |infected (?:\w+ ){0,2}(?:prosthesis|(?:hip|knee|shoulder|joint) (?:replacement|arthroplasty))
        |infection of (?:the |his |her )?(?:\w+ ){0,3}(?:prosthesis|(?:hip|knee|shoulder|joint) (?:replacement|arthroplasty))
      )\b
    `,
    complications: ['T84.5', 'Z47.3'],
    says: 'T84.5-',
  },
  {
    alone: ['L02', 'L03', 'L08', 'B95', 'B96', 'Z48'],
    words: pattern('i')`
      \b(?:
        surgical[- ](?:site|wound) infection|infected (?:\w+ )?(?:surgical (?:wound|site|incision)|incision)
        |(?:post-?op(?:erative)?) wound infection
        |(?:cellulitis|infection|abscess) (?:of|at|around) (?:the |his |her )?(?:\w+ ){0,2}(?:incision|surgical (?:site|wound))
      )\b
    `,
    complications: [
      'T81.4',
      'T84.5',
      'T84.6',
      'T84.7',
      'T82.6',
      'T82.7',
      'T85.7',
      'T83.6',
      'T87.4',
      'O86',
      'K94',
      'K68.11',
    ],
    says: 'T81.4-',
  },
  {
    alone: ['L03.311', 'L08', 'L02.21', 'B95', 'B96'],
    words: pattern('i')`
      \b(?:
        (?:PEG|G-?tube|gastrostomy)(?:[- ]tube)?[- ]?(?:site|stoma)? (?:infection|cellulitis|abscess)
        |(?:infection|cellulitis|abscess) (?:of|at|around) (?:the |his |her )?(?:PEG|G-?tube|gastrostomy)
        |infected (?:PEG|G-?tube|gastrostomy)
      )\b
    `,
    complications: ['K94.2', 'T85.7'],
    says: 'K94.22',
  },
  {
    alone: ['K65'],
    words:
      /\b(?:(?:peritoneal dialysis|PD)[- ](?:catheter[- ])?(?:associated|related) peritonitis|peritonitis (?:due|secondary|related) to (?:the |his |her )?(?:peritoneal dialysis|PD|dialysis) catheter)\b/i,
    complications: ['T85.71'],
    says: 'T85.71-',
  },
  {
    alone: ['J15', 'J18'],
    words: /\b(?:ventilator[- ](?:associated|acquired) pneumonia|VAP)\b/i,
    complications: ['J95.851'],
    says: 'J95.851',
  },
];

/** An infection that is coded by itself, or with its organism alone, though a provider ties it to a device or to surgery (I.B.16). */
export function complicationUncoded(facts: Facts): Said[] {
  if (!isWhole(facts)) return [];
  return TIED.flatMap(({ alone, words, complications, says }): Said[] => {
    const [one] = facts.coded(...alone);
    if (!one || facts.coded(...complications).length > 0) return [];
    const [told] = statements(facts, perhapsOfProviders(facts), words);
    if (!told) return [];
    return [
      {
        ...codeAndWords(one, told),
        about: [one.shown, says],
        severity: 'warn',
        asks: 'add',
        say: `${named(facts, one)}: the ${nameOf(told.paper.type)} ties it to a device or to surgery (“${told.mention.span.text}”), and the complication (${says}) is not in the list. It goes before the infection that it is.`,
        cite: ['OG I.B.16 (FY2026)', 'OG I.C.19.g.5 (FY2026)'],
      },
    ];
  });
}
