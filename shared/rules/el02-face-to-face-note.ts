import { encounterNotes, isFirstCertification, supportOfPrincipal } from './documentation/face-to-face.ts';
import { wasSearched } from './documentation/item.ts';
import type { Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { isReadable, papersOf, wholePaper } from './statements.ts';
import { named } from './the-list.ts';

/**
 * The clinical note of the face-to-face encounter is in the record, and is about the primary reason for home care. That it
 * is not there is said only where documents were searched; that it says nothing of the principal, only where all of them
 * could be read and no provider wrote of it since.
 */
export const faceToFaceNote = rule({
  code: 'EL02',
  name: 'face-to-face-note',
  version: 1,
  severity: 'warn',
  cite: ['42 CFR 424.22(a)(1)(v)', 'project: shared/rules/el02-face-to-face-note.ts'],
  needs: ['from', 'start-of-care', 'principal', 'codes'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    if (!isFirstCertification(facts)) return;
    yield* noNote(facts);
    yield* notRelated(facts);
  },
});

function* noNote(facts: Facts): Iterable<Said> {
  const start = facts.assessment.startOfCare;
  if (!start || !wasSearched(facts) || encounterNotes(facts).length > 0) return;
  const say = `Documents were searched, and none is the note of a face-to-face encounter or another clinical note of a provider from around the start of care (${start.value}).`;
  yield { at: [start.at], about: ['face-to-face note'], say };
}

function* notRelated(facts: Facts): Iterable<Said> {
  const { principal, papers } = facts;
  const read = supportOfPrincipal(facts);
  if (!principal || !read || read.support) return;
  if (papers.some((paper) => !isReadable(paper) && paper.type !== 'plan-of-care' && facts.isProvider(paper))) return;
  if (papersOf(facts, 'face-to-face').some((paper) => !isReadable(paper))) return;
  const say = `The face-to-face note says nothing of ${named(facts, principal)}, the primary diagnosis, and no provider’s note since does. The encounter has to be about the primary reason for home care.`;
  yield {
    at: [principal.at, wholePaper(read.note)],
    about: [principal.shown, 'face-to-face'],
    document: read.note.id,
    act: 'query-provider',
    over: ['PD06'],
    say,
  };
}
