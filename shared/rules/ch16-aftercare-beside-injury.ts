import { areOppositeSides } from '../icd10cm/title-words.ts';
import { isOf, type Kind, noteCited } from './chapter.ts';
import { degreesOfOnePlace, extent, highestDegreeFirst, siteUnsaid } from './documented/burns.ts';
import { healing, healingUnsaid, stillActive } from './documented/fracture-care.ts';
import { ledToByProviders, wordsOfLed } from './documented/led-to.ts';
import type { Coded, Facts } from './facts.ts';
import { isFracture, isInjury, isSequela } from './injuries/injuries.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, inPaper, NOT_DENIED, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, named } from './the-list.ts';

/** Aftercare codes, and the injuries whose care they would be. Another injury elsewhere says nothing. */
const CARE: readonly (readonly [aftercare: Kind, injury: Kind])[] = [
  [['Z47.81'], ['S48', 'S58', 'S68', 'S78', 'S88', 'S98', 'T34']],
  [
    ['Z48.0', 'Z48.89', 'Z51.89'],
    ['S', 'T07', 'T14', 'T2', 'T30', 'T31', 'T32', 'T33', 'T34'],
  ],
  [
    ['Z48.811'],
    ['S02', 'S04', 'S06', 'S12', 'S14', 'S22.0', 'S24', 'S32.0', 'S34', 'S44', 'S54', 'S64', 'S74', 'S84', 'S94'],
  ],
  [['Z48.812'], ['S15', 'S25', 'S26', 'S35', 'S45', 'S55', 'S65', 'S75', 'S85', 'S95']],
  [['Z48.815'], ['S36']],
  [['Z48.817'], ['S01', 'S11', 'S21', 'S31', 'S41', 'S51', 'S61', 'S71', 'S81', 'S91', 'T2']],
];

/** What else dressings and stitches may be for. */
const OTHER_WOUND = [
  'I70',
  'I83',
  'I87',
  'L89',
  'L97',
  'L98.4',
  'T81',
  'T87',
  'Z47.1',
  'Z47.81',
  'Z48.3',
  'Z48.81',
  'Z89',
  'Z93',
];

/** Joints, the fractures for which they are replaced, and the code that says that it is there. */
const JOINTS: readonly (readonly [presence: Kind, fracture: Kind])[] = [
  [['Z96.64'], ['S72.0', 'S72.1', 'S72.2', 'S32.4', 'M80.05', 'M80.85', 'M84.45', 'M84.55']],
  [['Z96.65'], ['S72.4', 'S82.0', 'S82.1', 'M80.06', 'M80.86']],
  [['Z96.61'], ['S42.2', 'M80.02', 'M80.82', 'M84.42', 'M84.52']],
  [['Z96.62'], ['S42.4', 'S52.0', 'S52.1']],
];

/**
 * An injury is followed by its own code with the 7th character, never by an aftercare Z code beside it; how a fracture heals
 * is in that character, as a provider documents it. Nor is a wound that a provider calls open or infected plain aftercare. Of several burns the highest degree is first, and alone for its place.
 */
export const aftercareBesideInjury = rule({
  code: 'CH16',
  name: 'aftercare-beside-injury',
  version: 2,
  severity: 'error',
  cite: ['OG I.C.19.a (FY2026)', 'OG I.C.21.c.7 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'secondary', 'provider-documents', 'terms'],
  check: (facts) => [
    ...aftercareBeside(facts),
    ...replaced(facts),
    ...replacedForFracture(facts),
    ...complicationInstead(facts),
    ...stillActive(facts),
    ...healing(facts),
    ...healingUnsaid(facts),
    ...highestDegreeFirst(facts),
    ...degreesOfOnePlace(facts),
    ...extent(facts),
    ...siteUnsaid(facts),
  ],
});

function isItsCare(facts: Facts, aftercare: Coded, injury: Coded): boolean {
  if (isOf(['Z47.1'], aftercare)) return isFracture(injury) && isReplacedFor(facts, injury);
  if (isOf(['Z47.2', 'Z47.89'], aftercare)) return isFracture(injury);
  if (isOf(['Z48.0'], aftercare) && facts.coded(...OTHER_WOUND).length > 0) return false;
  return isInjury(injury) && CARE.some(([z, s]) => isOf(z, aftercare) && isOf(s, injury));
}

/** Whether the joint may be replaced for this fracture: no other joint is said to be the replaced one. */
function isReplacedFor(facts: Facts, fracture: Coded): boolean {
  const joints = JOINTS.filter(([, fractures]) => isOf(fractures, fracture));
  const present = facts.coded('Z96.6');
  if (joints.length === 0) return false;
  if (present.length === 0) return true;
  return present.some(
    (one) => joints.some(([z]) => isOf(z, one)) && !areOppositeSides(facts.title(one.code), facts.title(fracture.code)),
  );
}

function aftercareBeside(facts: Facts): Said[] {
  return facts.coded('Z47', 'Z48', 'Z51.89').flatMap((aftercare): Said[] => {
    const injury = facts.list.find((one) => !isSequela(one) && isItsCare(facts, aftercare, one));
    if (!injury) return [];
    const more = isOf(['Z47.1'], aftercare) ? ' Z96.6- beside it says that the joint is replaced.' : '';
    const other = isOf(['Z47.2', 'Z47.89'], aftercare) ? ', unless that is for another surgery' : '';
    return [
      {
        at: [aftercare.at, injury.at],
        asks: 'remove',
        say: `${named(facts, aftercare)} beside ${named(facts, injury)}: care after an injury is the injury code with its 7th character, without an aftercare code${other}.${more}`,
        ...noteCited(facts, aftercare, 'excludes1', {
          words: /aftercare for|following injury/,
        }),
      },
    ];
  });
}

/** Aftercare of a replaced joint, which a provider says was replaced for a fracture, and no fracture is in the list. */
function replacedForFracture(facts: Facts): Said[] {
  const [aftercare] = facts.coded('Z47.1');
  if (!aftercare || facts.list.some((one) => isFracture(one) || isOf(['M80', 'M84', 'M97', 'T84'], one))) return [];
  const [found] = statements(facts, perhapsOfProviders(facts), FOR_A_FRACTURE, NOT_DENIED);
  if (!found) return [];
  return [
    {
      ...codeAndWords(aftercare, found),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, aftercare)}: the ${nameOf(found.paper.type)} says “${found.mention.span.text}”. Care after a joint replaced for a fracture is the fracture code with its 7th character, and Z96.6- beside it.`,
      cite: ['OG II.K (FY2026)', 'OG I.C.21.c.7 (FY2026)'],
    },
  ];
}

/** Aftercare of surgery, of whose wound a provider has a complication that is not in the list (guideline I.C.21.c.7). */
function complicationInstead(facts: Facts): Said[] {
  const [aftercare] = facts.coded('Z48.81', 'Z48.3', 'Z47.1', 'Z47.8', 'Z48.0', 'Z48.89');
  if (
    !aftercare ||
    facts.list.some((one) => isOf(['T80', 'T81', 'T82', 'T83', 'T84', 'T85', 'T87', 'K94', 'O86', 'O90'], one))
  )
    return [];
  const led = ledToByProviders(facts).find(({ code }) => /^T81\.(?:3|4[1-3])/.test(code));
  if (!led) return [];
  const { at, words } = wordsOfLed(led);
  return [
    {
      at: [aftercare.at, ...at],
      about: [aftercare.shown, 'complication'],
      document: led.paper.id,
      words,
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, aftercare)}: the ${nameOf(led.paper.type)} says “${words}” (${led.code}). A complication of the surgery is coded as one; aftercare is for what heals.`,
      cite: ['OG I.C.21.c.7 (FY2026)'],
    },
  ];
}

const REPLACEMENT = '(?:replacements?|(?:hemi)?arthroplasty|T[HSK]A|T[HSK]R)';
/** "For a fracture", "fracture treated with", and in one breath: `femoral neck fracture s/p hemiarthroplasty`. */
const FOR_A_FRACTURE = new RegExp(
  `\\b(?:${REPLACEMENT}\\b[^.;\\n]{0,30}\\b(?:for|due to|because of|secondary to)\\b[^.;\\n]{0,40}\\bfractur\\w*|fractur\\w*\\b[^.;\\n]{0,50}\\b(?:treated|managed|repaired|fixed|corrected) (?:with|by)\\b[^.;\\n]{0,30}\\b${REPLACEMENT}|fractur\\w*[^.;,\\n]{0,30}(?:,| s/p| status post| with| w/)(?: \\w+){0,2} ${REPLACEMENT}(?! for))\\b`,
  'i',
);

/** The joint was replaced for the fracture, as a document tells, and no code says that it is there. */
function replaced(facts: Facts): Said[] {
  // A fracture around a prosthesis and a complication of one say that it is there.
  if (!isWhole(facts) || facts.coded('Z96.6', 'M97', 'T84.0', 'T84.5').length > 0) return [];
  const fractures = facts.list.filter((one) => !isSequela(one));
  for (const fracture of fractures) {
    const presence = JOINTS.flatMap(([z, codes]) => (isOf(codes, fracture) ? z : []));
    if (presence.length === 0) continue;
    for (const paper of facts.papers) {
      // What a document supports is worked out only where it names a replaced joint.
      if (!facts.conditions(paper).some(({ code }) => code.startsWith('Z96.6'))) continue;
      const found = facts
        .suggested(paper)
        .suggestions.find(
          ({ code }) =>
            presence.some((prefix) => code.startsWith(prefix)) &&
            !areOppositeSides(facts.title(code), facts.title(fracture.code)),
        );
      if (!found) continue;
      const [first, ...more] = found.spans.map((span) => inPaper(paper, span));
      return [
        {
          at: [fracture.at, ...(first ? [first, ...more] : [])],
          about: [fracture.shown, 'Z96.6'],
          severity: 'warn',
          asks: 'add',
          say: `${named(facts, fracture)}: the ${nameOf(paper.type)} says that the joint was replaced, and no code says that it is there: ${found.code} (${facts.title(found.code)}).`,
          cite: ['OG I.C.21.c.3 (FY2026)'],
        },
      ];
    }
  }
  return [];
}
