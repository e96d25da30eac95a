import type { DocumentType } from '../chart/chart.ts';
import type { Evidence } from '../chart/evidence.ts';
import { codeKey } from '../icd10cm/code.ts';
import { type NoteEntry, noteReader, type ReadNote } from '../icd10cm/note-references.ts';
import { citeNote, quoteNote } from './cite-note.ts';
import { extentTold } from './documented/burns.ts';
import { allNamed, documentedOf } from './documented/documented.ts';
import { documentedAdditions } from './documented/documented-additions.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import type { Facts } from './facts.ts';
import { isSequela } from './injuries/injuries.ts';
import { distinctOf } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { inPaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines, brokenOrders } from './sequence/broken.ts';
import { notesOf } from './sequence/constraints.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * A "use additional code" note whose code is not in the list, or stands before the code that asks for it. Notes that hang
 * on a habit, a drug or an organism ask only where a document has it; those that say "if", "any" or "such as" do not ask.
 */
export const useAdditionalCode = rule({
  code: 'CV07',
  name: 'use-additional-code',
  version: 1,
  severity: 'warn',
  cite: ['OG I.A.13 (FY2026)', 'OG I.B.7 (FY2026)', 'project: rules/README.md (when a note asks)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  reads: ['documents', 'provider-documents', 'terms', 'order', 'secondary'],
  check: (facts) => [...missing(facts), ...symptomsTold(facts), ...documentedAdditions(facts), ...tooEarly(facts)],
});

function missing(facts: Facts): Said[] {
  if (!facts.notes || !isWhole(facts)) return [];
  const reader = noteReader(facts.notes);
  const seen = new Set<string>();
  // What an injury left behind has no extent, and no infection, of its own.
  return distinctOf(facts)
    .filter((one) => !isSequela(one))
    .flatMap((one) =>
      notesOf(reader, one).flatMap((note): Said[] => {
        const entry = asked(note);
        if (!entry || facts.list.some(({ code }) => entry.codes.hasKey(codeKey(code)))) return [];
        if (isVaguelyThere(facts, entry)) return [];
        // A note over a category asks once, however many of its codes there are.
        const id = `${note.at.id} ${entry.line}`;
        if (seen.has(id)) return [];
        seen.add(id);
        const stated = statedFor(facts, entry);
        // The extent of burns is asked for where more data is needed (I.C.19.d.6): where nobody gives it, this is no warning.
        const isExtent = entry.codes.hasKey(codeKey('T31.0'));
        const [extent] = isExtent ? extentTold(facts) : [];
        const words = stated
          ? ` The ${nameOf(stated.type)} has it: ${stated.code} (${facts.title(stated.code)}).`
          : extent
            ? ` The ${nameOf(extent.paper.type)} gives it: “${extent.mention.span.text}”.`
            : '';
        return [
          {
            at: [one.at, ...(stated?.at ?? []), ...(extent ? [extent.at] : []), listed(facts)],
            ...(isExtent && !extent && !stated ? { severity: 'info' as const } : {}),
            about: [one.shown, note.at.id],
            asks: 'add',
            say: `${named(facts, one)} has the note "use additional ${entry.words}", and no such code is in the list.${words}`,
            cite: [citeNote(facts, note, [one])],
            quote: quoteNote(note, entry),
          },
        ];
      }),
    );
}

/**
 * What a note asks for "when specified" or "if applicable", and a provider specifies: the retention of an enlarged prostate. Symptoms
 * alone: what else such notes name has rows of its own, or is of another day.
 */
function symptomsTold(facts: Facts): Said[] {
  const { notes, codes } = facts;
  if (!notes || !codes || !isWhole(facts) || facts.papers.every(({ state }) => state !== 'read')) return [];
  const symptoms = allNamed(facts).filter(
    ({ code, standing, paper, condition }) =>
      code.startsWith('R') && standing === 'current' && condition.complete && facts.isProvider(paper),
  );
  if (symptoms.length === 0) return [];
  const reader = noteReader(notes);
  return distinctOf(facts).flatMap((one) =>
    notesOf(reader, one).flatMap((note): Said[] => {
      if (note.kind !== 'useAdditionalCode' || note.at.level !== 'code' || asked(note)) return [];
      const told = symptoms.filter(
        ({ code }) =>
          note.codes.hasKey(codeKey(code)) && !facts.list.some((other) => other.code.slice(0, 3) === code.slice(0, 3)),
      );
      // In one sentence with the disease it is the disease's; elsewhere it may be of something else.
      const own = told.find(({ condition: { sentence } }) =>
        documentedOf(facts, one).some(({ condition }) => condition.sentence === sentence),
      );
      const first = own ?? told[0];
      if (!first) return [];
      const entry = note.entries.find(({ codes: named }) => named.hasKey(codeKey(first.code)));
      return [
        {
          ...codeAndCondition(one, first),
          about: [one.shown, note.at.id],
          ...(own ? {} : { severity: 'info' as const }),
          asks: 'add',
          say: `${named(facts, one)} has the note "use additional ${entry?.words ?? 'code'}"; the ${nameOf(first.paper.type)} has it (“${quoteOf(first)}”, ${first.condition.code}), and no such code is in the list.`,
          cite: [citeNote(facts, note, [one])],
          ...(entry ? { quote: quoteNote(note, entry) } : {}),
        },
      ];
    }),
  );
}

/** The stage is asked for, and an unspecified stage is coded: that is CH09's, CV14's. */
function isVaguelyThere(facts: Facts, { codes }: NoteEntry): boolean {
  const asked = new Set(codes.references.flatMap(({ from, to }) => [from.slice(0, 3), to.slice(0, 3)]));
  return facts.list.some(({ code }) => asked.has(code.slice(0, 3)) && /\bunspecified$/i.test(facts.title(code)));
}

/** The one code that the documents support of those that a note asks for; none where they support several. */
function statedFor(
  facts: Facts,
  { codes }: NoteEntry,
): { code: string; type: DocumentType; at: Evidence[] } | undefined {
  const all = facts.papers.flatMap((paper) =>
    facts
      .suggested(paper)
      .suggestions.flatMap((one) =>
        codes.hasKey(codeKey(one.code)) ? [{ code: one.code, paper, spans: one.spans }] : [],
      ),
  );
  const [first] = all;
  if (!first || all.some(({ code }) => code !== first.code)) return undefined;
  return { code: first.code, type: first.paper.type, at: first.spans.map((span) => inPaper(first.paper, span)) };
}

/** The one thing that a note asks for whatever the patient is like; `undefined` where it turns on the patient. */
function asked({ kind, of, entries }: ReadNote): NoteEntry | undefined {
  const [entry, ...more] = entries;
  if (kind !== 'useAdditionalCode' || of !== 'each' || !entry || more.length > 0 || entry.if !== undefined)
    return undefined;
  return entry.codes.references.every(({ from }) => TURNS_ON_PATIENT.test(from)) ? undefined : entry;
}

/** Substance use, drugs, organisms, resistance, receptors, retained bodies, long-term drugs, external causes. */
const TURNS_ON_PATIENT = /^(?:F1|T(?:3[6-9]|4|50)|B9[5-7]|Z1[678]|Z57|Z72|Z77|Z79|Z878|[V-Y])/;

/**
 * Additional codes that stand before what asks for them, where no "code first" note says the same from the other side.
 * Status and circumstance (V–Z) are additional by nature: their place is no news.
 */
function tooEarly(facts: Facts): Said[] {
  return [
    ...brokenOrders(facts, 'use-additional').filter(
      ({ strength, after }) => strength === 'must' && !/^[V-Z]/.test(after.code),
    ),
    // Osteomyelitis before the diabetes whose complication it is: the note names it in words only.
    ...brokenGuidelines(facts, ({ code }) => code.startsWith('M86')).filter(({ before: [cause] }) =>
      cause.code.startsWith('E'),
    ),
    // A condition before what says that it complicates the pregnancy, a gestational age before the birth weight.
    ...brokenGuidelines(facts, (after) => after !== facts.principal).filter(
      ({ before: [first], after }) =>
        first.code.startsWith('O99') || (first.code.startsWith('P07') && after.code.startsWith('P07')),
    ),
  ].map(({ said }) => ({ ...said, severity: 'warn' as const }));
}
