import { noteReader, type ReadNote } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import type { Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import { rule, type Said } from './rule.ts';
import { type BrokenOrder, brokenGuidelines, brokenOrders } from './sequence/broken.ts';
import { notesOf, sequenceOf } from './sequence/constraints.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * A condition that a "code first" note names stands behind the code that the note is at. What a note names only as an
 * example, "if known" or "if applicable" may not be the cause: it is a warning, and only where nothing else can be. As
 * principal also where the note names the underlying condition in words only. What is said of one other condition alone (the
 * score of a stroke, the occlusion of a diseased artery) does not stand without it.
 */
export const codeFirstOrder = rule({
  code: 'CV06',
  name: 'code-first-order',
  version: 3,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'OG I.B.7 (FY2026)'],
  needs: ['principal', 'from', 'codes', 'notes'],
  reads: ['order', 'secondary'],
  check: (facts) => {
    const broken = brokenOrders(facts, 'code-first');
    return [
      ...broken.flatMap((one) => {
        const isFirst = one.after === facts.principal;
        if (one.strength === 'should') return isFirst || isOnlyCause(facts, one) ? one.said : [];
        return isFirst ? { ...one.said, severity: 'block' as const } : one.said;
      }),
      ...(broken.some(({ after }) => after === facts.principal) ? [] : underlyingFirst(facts)),
      // Notes that name the other in words only, and single sentences of the guidelines.
      ...brokenGuidelines(facts, ({ code }) => BY_GUIDELINE.test(code)).flatMap(({ before: [first], said }) =>
        ORDERED_BY_OTHER_ROWS.test(first.code) ? [] : said,
      ),
      ...secondaryOnly(facts),
      ...withoutTheOther(facts),
      ...withoutTheExisting(facts),
    ];
  },
});

/** Around a joint, a newborn's weeks, what insulin did through its pump, a cancer in a transplant, lungs after vaping. */
const BY_GUIDELINE = /^(?:M97|P07|T383X1|C|J96|J80|J68)/;
/** Pregnancies (CH33), and complications of care (CH38), whose infections may be of the lung. */
const ORDERED_BY_OTHER_ROWS = /^(?:O|T8(?!56)|J95|K94)/;

/** Scales and statuses that are secondary only and have no row of their own (guideline I.B.14). */
function secondaryOnly(facts: Facts): Said[] {
  const { principal } = facts;
  const [found] = sequenceOf(facts).notFirst.filter(
    ({ code }) => code === principal && /^(?:R402|Z283)/.test(code.code),
  );
  if (!principal || !found?.guideline) return [];
  return [
    {
      at: [principal.at],
      about: [principal.shown],
      say: `${named(facts, principal)} is secondary only: the condition that care is for goes first.`,
      cite: [found.guideline.cite],
      quote: found.guideline.words,
    },
  ];
}

/**
 * Of a list of examples one stands behind (and none before), and nothing that stands before can be the cause: no code of the same
 * section as one, and of the disease whose own code for it is listed no other code.
 */
function isOnlyCause(facts: Facts, { after, before, note }: BrokenOrder): boolean {
  const { notes, list } = facts;
  if (!notes || note.of !== 'one' || note.at.level !== 'code' || note.if === 'applicable' || note.if === 'any')
    return false;
  const sections = new Set(
    note.entries.flatMap(({ codes }) => codes.references.map(({ from }) => notes.placesOf(from).section?.id)),
  );
  return list
    .slice(0, after.place)
    .every(
      ({ code }) =>
        !sections.has(notes.placesOf(code).section?.id) ||
        before.some((one) => one.code.slice(0, 3) === code.slice(0, 3)),
    );
}

/** What an unconditional note asks for first in words ("underlying disease"), and the code that it is at stands first. */
function underlyingFirst(facts: Facts): Said[] {
  const { notes, codes, principal } = facts;
  if (!notes || !codes || !principal || codes.isManifestation(principal.code)) return [];
  const all = notesOf(noteReader(notes), principal);
  const note =
    all.find(asksForUnderlying) ?? (ORDERED_ELSEWHERE.test(principal.code) ? undefined : all.find(asksForCause));
  if (!note) return [];
  const [first = ''] = note.lines;
  const asked = UNDERLYING.exec(first)?.[0] ?? first.replace(/,? such as:?$/, '');
  return [
    {
      at: [principal.at],
      about: [principal.shown],
      ...(SECONDARY.test(facts.title(principal.code)) ? {} : { severity: 'warn' as const }),
      say: `${named(facts, principal)} is first, and its note says to code first ${asked}.`,
      cite: [citeNote(facts, note, [principal])],
      quote: quoteNote(note),
    },
  ];
}

function asksForUnderlying({ kind, lines, entries, if: condition }: ReadNote): boolean {
  return kind === 'codeFirst' && condition === undefined && entries.length === 0 && UNDERLYING.test(lines[0] ?? '');
}

/** Of examples some one is the cause, whichever it is: nothing stands before a code that stands first. */
function asksForCause({ kind, lines: [first = ''], if: condition }: ReadNote): boolean {
  return kind === 'codeFirst' && condition === undefined && SUCH_AS.test(first);
}

const SUCH_AS = /\bsuch as:?$/;
/** Organisms, drugs, severe sepsis and receptors have rows of their own (CH37, CH29, CH13); O75.82 names a reason. */
const ORDERED_ELSEWHERE = /^(?:B9[5-7]|T3[6-9]|T4|T50|R65|Z|O75)/;

const UNDERLYING = /\b(?:the )?(?:underlying|associated) [a-z ]*[a-z]/;
/** Titles that say themselves that the condition comes of another. */
const SECONDARY = /\b(?:secondary|due to|classified elsewhere|related)\b/i;

/** A code whose note asks for one other condition before it, in a whole list that has none of the codes that it names. */
function withoutTheOther(facts: Facts): Said[] {
  const { notes, codes, list } = facts;
  if (!notes || !codes || !isWhole(facts)) return [];
  const reader = noteReader(notes);
  return distinctOf(facts).flatMap((one): Said[] => {
    if (codes.isManifestation(one.code) || OF_OTHER_ROWS.test(one.code)) return [];
    const note = notesOf(reader, one).find(isOfOneOther);
    const [entry] = note?.entries ?? [];
    if (!note || !entry || list.some(({ key }) => entry.codes.hasKey(key))) return [];
    return [
      {
        at: [one.at, listed(facts)],
        about: [one.shown, note.at.id],
        asks: 'add',
        // Which poison it was may be known to nobody.
        severity: IDENTIFIES.test(entry.words) ? 'info' : 'warn',
        say: `${named(facts, one)} has the note "code first ${entry.words}", and no such code is in the list.`,
        cite: [citeNote(facts, note, [one])],
        quote: quoteNote(note, entry),
      },
    ];
  });
}

/** A code that says how an existing disease is ("resistant"), in a whole list that has no code of that disease, nor of its section. */
function withoutTheExisting(facts: Facts): Said[] {
  const { notes, list } = facts;
  if (!notes || !isWhole(facts)) return [];
  const reader = noteReader(notes);
  return distinctOf(facts).flatMap((one): Said[] => {
    const note = notesOf(reader, one).find(
      ({ kind, lines: [first = ''] }) => kind === 'codeFirst' && EXISTING.test(first),
    );
    if (!note) return [];
    const { section } = notes.placesOf(one.code);
    const beside = list.filter(
      ({ code }) => code.slice(0, 3) !== one.code.slice(0, 3) && notes.placesOf(code).section?.id === section?.id,
    );
    const [next] = beside;
    if (next && !beside.every(({ place }) => place > one.place)) return [];
    const what = note.lines[0]?.replace(/,? such as:?$/, '');
    return [
      {
        at: next ? [one.at, next.at] : [one.at, listed(facts)],
        about: [one.shown, note.at.id],
        ...(next ? {} : { asks: 'add' as const }),
        severity: 'warn',
        say: `${named(facts, one)} describes another disease ("code first ${what}"), and ${next ? `${named(facts, next)} is listed after it` : 'no code of that disease is in the list'}.`,
        cite: [citeNote(facts, note, [one])],
        quote: quoteNote(note),
      },
    ];
  });
}

/** "Specific type of existing hypertension"; a pre-existing condition of a pregnancy is for some patients only (I42). */
const EXISTING = /(?<!\bpre-)\bexisting\b/;

/** Without its etiology a manifestation is CV05's, pneumonia of COVID-19 CH31's; burns have a "use additional" beside it (CV07). */
const OF_OTHER_ROWS = /^(?:J1282|T2[0-5])/;
const IDENTIFIES = /^to identify\b/;

/** What complicates a pregnancy, or may be of something else, holds for some patients only. */
function isOfOneOther({ kind, of, if: condition, entries }: ReadNote): boolean {
  const [entry, ...more] = entries;
  if (kind !== 'codeFirst' || of !== 'each' || condition !== undefined || !entry || more.length > 0) return false;
  return entry.if === undefined && !/\b(?:complicating|associated|due to)\b/.test(entry.words);
}
