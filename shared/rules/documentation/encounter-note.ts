import type { Day } from '../../chart/day.ts';
import { allIn } from '../../narrative/reading/find.ts';
import type { Span } from '../../narrative/reading/span.ts';
import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { type Signature, signaturesOf } from '../papers/signatures.ts';
import { isReadable, type Statement, statements } from '../papers/statements.ts';
import { encounterNotes, statedDays } from './face-to-face.ts';

/** What a face-to-face note says against itself: that the encounter was a call, that nobody has signed. */

/** An encounter by telephone. A call to the family or another provider is none. */
const CALL = pattern('i')`
  \b(?:
    audio[- ]only
    |(?:tele)?phone(?:[- ]only)? (?:visit|encounter|appointment|evaluation|assessment|interview|consult(?:ation)?)
    |(?:tele)?phone (?:call|conversation|contact) (?:with|to) (?:the )?(?:patient|pt)\b
    |(?:spoke|spoken|talked) (?:with|to) (?:the )?(?:patient|pt)\b[^.;\n]{0,30}\b(?:by|via|over|on)(?: the)? (?:tele)?phone
    |telephonic (?:visit|encounter|evaluation|assessment)
    |(?:
      visit|encounter|evaluation|appointment|assessment|face[- ]to[- ]face|f2f
    )\b[^.;\n]{0,30}\b(?:by|via|over|through|on)(?: the)? (?:tele)?phone
  )\b
`;
/** Seen: by video or in person. */
const SEEN =
  /\b(?:video|audio[- ]?(?:visual|video)|zoom|face ?time|doxy|in[- ]person|(?:office|clinic|home|house|bedside|hospital) visit|physical exam\w*|examined|auscultat\w*|vital signs|vitals?(?=:)|bp:? ?\d{2,3}\/\d{2,3})\b/i;
/** The picture that there was not. */
const NO_VIDEO =
  /\b(?:no|without|un(?:able|available)|not|fail\w*|declin\w*|refus\w*|lacks?)\b[^.;\n]{0,40}\bvideo\b[^.;\n]*|\bvideo\b[^.;\n]{0,30}\b(?:fail\w*|not|un(?:able|available)|declin\w*|refus\w*|lost|dropped)\b[^.;\n]*/gi;

/** Where each note of the encounter tells of a telephone call and none of a sight of the patient; else nothing. */
export function callsOnly(facts: Facts): Statement[] {
  // A clinical note of the days around may be that of the encounter.
  const notes = encounterNotes(facts);
  if (notes.length === 0 || !notes.every((note) => note.type === 'face-to-face' && isReadable(note))) return [];
  const calls = notes.map((note) => {
    const [call] = statements(facts, [note], CALL);
    return call && !SEEN.test(note.text.replace(NO_VIDEO, ' ')) ? call : undefined;
  });
  return calls.every((call) => call !== undefined) ? calls : [];
}

/** A line that waits for a signature, or words that say that there is none. */
const UNSIGNED =
  /\b(?:unsigned|not (?:yet )?(?:signed|authenticated)|(?:awaiting|pending) (?:(?:provider|physician|md)(?:['’]s)? )?signature|signature (?:is )?pending|(?:signature|signed(?: by)?)(?: and date)?\s*:?\s*_{3,})/gi;
const SOMEONE_ELSE =
  /\b(?:patient|pt|caregiver|representative|rn|nurse|clinician|therapist|witness|poa)(?:['’]s)?\s*$/i;

/** Words of a note that show that it waits for its signature, where no provider has signed it. */
export function unsignedWords(paper: Paper): Span | undefined {
  if (!isReadable(paper) || signaturesOf(paper).length > 0) return undefined;
  const found = allIn(paper.text, UNSIGNED).find(
    ({ index }) => !SOMEONE_ELSE.test(paper.text.slice(Math.max(0, index - 20), index)),
  );
  return found && { start: found.index, end: found.index + found[0].length, text: found[0] };
}

/** A signature with an earlier day than the encounter that its note states as its own: one of the two days is wrong. */
export function signedBefore(paper: Paper): { signature: Signature; signed: Day; encounter: Day } | undefined {
  if (!isReadable(paper)) return undefined;
  const days = statedDays(paper).flatMap(({ day, isAside }) => (isAside ? [] : [day]));
  const signatures = signaturesOf(paper);
  const [encounter] = days;
  if (encounter === undefined || days.some((day) => day !== encounter)) return undefined;
  const [first] = signatures;
  if (!first?.day || signatures.some(({ day }) => day === undefined || day >= encounter)) return undefined;
  return { signature: first, signed: first.day, encounter };
}

/** Words by which a note is the certification too, which a physician signs and dates (42 CFR 424.22(a)(2)). */
const CERTIFIES =
  /\bI (?:hereby )?(?:certify|attest|confirm)\b|\bcertif(?:y|ication) (?:statement|that (?:this|the) patient)\b/i;

/** The signature of a note that certifies, where none of its signatures has a day. */
export function undatedSignature(paper: Paper): Signature | undefined {
  if (!isReadable(paper) || !CERTIFIES.test(paper.text)) return undefined;
  const signatures = signaturesOf(paper);
  return signatures.every(({ day }) => day === undefined) ? signatures[0] : undefined;
}
