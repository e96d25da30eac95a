import { combinedCode } from '../icd10cm/combined-code.ts';
import { joinedByNotes, mayBeJoined } from '../icd10cm/joined-by-notes.ts';
import { noteCited } from './chapter.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import type { Coded, Facts } from './facts.ts';
import { pairsOf, siblingsOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/**
 * Two codes where one says both: a third one of their category whose title does, or the one to which the Excludes1 notes of
 * both lead ("sciatica with lumbago (M54.4-)" at M54.3, "lumbago with sciatica (M54.4-)" at M54.5).
 */
export const combinationCode = rule({
  code: 'CV11',
  name: 'combination-code',
  version: 3,
  severity: 'error',
  asks: 'replace',
  cite: ['OG I.B.9 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes'],
  check: (facts) => {
    const byTitle = siblingsOf(facts).flatMap(([one, other]) => saidByTitle(facts, one, other));
    return [
      ...byTitle,
      ...saidByDiabetes(facts),
      ...influenzaWithPneumonia(facts),
      ...saidByEmphysema(facts),
      ...joinable(facts).flatMap(([one, other]) => saidByNotes(facts, one, other)),
    ];
  },
});

/** What the codes of diabetes with a complication say of it, and the code of the same that names no cause. */
const SAID_BY_DIABETES: readonly (readonly [diabetes: RegExp, part: string])[] = [
  [/^E(?:08|09|1[013])5[12]$/, 'I73.9'],
  [/^E(?:08|09|1[013])4[02]$/, 'G62.9'],
];

function saidByDiabetes(facts: Facts): Said[] {
  return SAID_BY_DIABETES.flatMap(([combination, part]): Said[] => {
    const diabetes = facts.list.find(({ code }) => combination.test(code));
    const [one] = facts.coded(part);
    if (!diabetes || !one) return [];
    const say = `${named(facts, diabetes)} says what ${named(facts, one)} says: ${one.shown} is not coded with it.`;
    return [{ ...pair(diabetes, one), say, asks: 'remove', severity: 'warn' }];
  });
}

/** COPD of no other kind beside emphysema: the index has the two as the emphysema. */
function saidByEmphysema(facts: Facts): Said[] {
  const [emphysema] = facts.coded('J43');
  const [copd] = facts.coded('J44.9');
  if (!emphysema || !copd) return [];
  const say = `${named(facts, emphysema)} says what ${named(facts, copd)} says: obstructive lung disease with emphysema is J43.-.`;
  const cite = ['ICD-10-CM Alphabetic Index, “Disease, lung, obstructive (chronic), with, emphysema”'];
  return [{ ...pair(emphysema, copd), say, asks: 'remove', severity: 'warn', cite }];
}

/** Influenza by its virus: with pneumonia it is one code, which the note at J12–J18 asks for first (J09.X1, J10.0-, J11.0-). */
const WITH_PNEUMONIA: readonly (readonly [influenza: RegExp, both: string])[] = [
  [/^J09X[239]/, 'J09.X1'],
  [/^J10[128]/, 'J10.0-'],
  [/^J11[128]/, 'J11.0-'],
];

function influenzaWithPneumonia(facts: Facts): Said[] {
  const [pneumonia] = facts.coded('J12', 'J13', 'J14', 'J15', 'J16', 'J17', 'J18');
  if (!pneumonia) return [];
  return WITH_PNEUMONIA.flatMap(([codes, both]): Said[] => {
    const influenza = facts.list.find(({ code }) => codes.test(code));
    if (!influenza) return [];
    const say = `${named(facts, influenza)} beside ${named(facts, pneumonia)}: influenza with pneumonia is reported with one code, ${both}; the kind of pneumonia stands behind it.`;
    return [
      {
        ...pair(influenza, pneumonia),
        say,
        severity: 'warn',
        ...noteCited(facts, pneumonia, 'codeFirst', { words: /influenza/ }),
      },
    ];
  });
}

/** Pairs of codes whose notes both lead to a code for two conditions. */
function joinable({ notes, list }: Facts): [Coded, Coded][] {
  return notes ? pairsOf(list.filter(({ code }) => mayBeJoined(notes, code))) : [];
}

function saidByTitle(facts: Facts, one: Coded, other: Coded): Said[] {
  const both = facts.codes && combinedCode(facts.codes, one.code, other.code);
  if (!both) return [];
  return [
    {
      ...pair(one, other),
      say: `${named(facts, one)} and ${named(facts, other)} are reported with one code: ${both.code}.`,
      cite: [`ICD-10-CM ${facts.codes?.edition.label}: title of ${both.code}`],
      quote: `${both.code} ${both.title}`,
    },
  ];
}

function saidByNotes(facts: Facts, one: Coded, other: Coded): Said[] {
  const { codes, notes } = facts;
  const both = codes && notes && joinedByNotes(codes, notes, one.code, other.code);
  if (!both) return [];
  return [
    {
      ...pair(one, other),
      say: `${named(facts, one)} and ${named(facts, other)} are reported with one code: ${both.code} (${both.title}).`,
      cite: [citeNote(facts, both.note, [one, other])],
      quote: quoteNote(both.note, both.entry),
    },
  ];
}

function pair(one: Coded, other: Coded): Pick<Said, 'at' | 'about'> {
  return { at: [one.at, other.at], about: [one.shown, other.shown] };
}
