import { callsOnly, signedBefore, undatedSignature, unsignedWords } from './documentation/encounter-note.ts';
import { encounterNotes, isFirstCertification, supportOfPrincipal } from './documentation/face-to-face.ts';
import { wasSearched } from './documentation/item.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { areTwoPeople, patientNamed, patientOfChart } from './papers/patient-named.ts';
import { inPaper, isReadable, papersOf, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
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
  reads: ['documents', 'document:face-to-face', 'document-dates', 'terms'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    if (!isFirstCertification(facts)) return;
    yield* noNote(facts);
    yield* notSeen(facts);
    yield* notSigned(facts);
    yield* daysOfSignature(facts);
    yield* ofAnother(facts);
    yield* notRelated(facts);
  },
});

function* noNote(facts: Facts): Iterable<Said> {
  const start = facts.assessment.startOfCare;
  if (!start || !wasSearched(facts) || encounterNotes(facts).length > 0) return;
  const say = `Documents were searched, and none is the note of a face-to-face encounter or another clinical note of a provider from around the start of care (${start.value}).`;
  yield { at: [start.at], about: ['face-to-face note'], say };
}

/** A telephone call: telehealth has audio and video, with an exception of which the note would have to tell. */
function* notSeen(facts: Facts): Iterable<Said> {
  const [call] = callsOnly(facts);
  if (!call) return;
  const words = call.mention.span.text;
  const say = `The face-to-face note tells of an encounter by telephone (“${words}”), and of no video or visit in person. A telehealth encounter is by two-way audio and video. Audio alone counts only where the patient was at home and could not use video or did not consent to it, and the note would have to say so.`;
  const cite = ['42 CFR 410.78(a)(3), as amended by 89 FR 97761', 'Social Security Act §1834(m)(4)(C)'];
  yield { at: [call.at], about: ['face-to-face', 'telephone'], document: call.paper.id, words, cite, say };
}

/** Every note of the encounter waits for its signature. A note without any line for one may be signed elsewhere. */
function* notSigned(facts: Facts): Iterable<Said> {
  const notes = papersOf(facts, 'face-to-face');
  const waiting = notes.flatMap((paper) => {
    const words = unsignedWords(paper);
    return words ? [{ paper, words }] : [];
  });
  const [first] = waiting;
  if (!first || waiting.length < notes.length) return;
  const { paper, words } = first;
  const say = `The face-to-face note is not signed (“${words.text}”). The provider who performed the encounter signs and dates the note.`;
  const cite = ['Medicare Program Integrity Manual ch. 3 §3.3.2.4'];
  yield { at: [inPaper(paper, words)], about: ['face-to-face', 'signature'], document: paper.id, cite, say };
}

/** Every note is signed before its encounter, or certifies over a signature without a day. */
function* daysOfSignature(facts: Facts): Iterable<Said> {
  const notes = papersOf(facts, 'face-to-face');
  const [note] = notes;
  if (!note) return;
  const early = notes.map((paper) => signedBefore(paper));
  const [first] = early;
  if (first && early.every((one) => one !== undefined)) {
    const { signature, signed, encounter } = first;
    const say = `The face-to-face note states the encounter of ${encounter} and is signed on ${signed}, before it: one of the two days is wrong.`;
    yield { at: [inPaper(note, signature)], about: ['face-to-face', 'signature'], document: note.id, say };
    return;
  }
  const undated = notes.map((paper) => undatedSignature(paper));
  const [bare] = undated;
  if (!bare || undated.some((one) => one === undefined)) return;
  const say = `The face-to-face note certifies and is signed (“${bare.text}”), and the signature has no date. A certification is signed and dated.`;
  const cite = ['42 CFR 424.22(a)(2)'];
  yield { at: [inPaper(note, bare)], about: ['face-to-face', 'date of signature'], document: note.id, cite, say };
}

/**
 * The note is headed with the name of somebody else than the chart's patient, or where the chart names none, than all other documents
 * that name one. The name itself is not said.
 */
function* ofAnother(facts: Facts): Iterable<Said> {
  const named = facts.papers.flatMap((paper) => {
    const patient = isReadable(paper) ? patientNamed(paper) : undefined;
    return patient ? [{ paper, patient }] : [];
  });
  const own = patientOfChart(facts.chart);
  for (const { paper, patient } of named) {
    if (paper.type !== 'face-to-face' || !patient.span) continue;
    const others = named.filter((one) => one.paper !== paper);
    const [other] = others;
    const isApart = own
      ? areTwoPeople(own, patient)
      : other && others.every((one) => areTwoPeople(one.patient, patient) && !areTwoPeople(one.patient, other.patient));
    if (!isApart) continue;
    const say = own
      ? 'The face-to-face note is headed with the name of somebody else than this chart’s patient: it proves no encounter of theirs, and nothing in it may be coded from.'
      : `The face-to-face note and the ${nameOf(other?.paper.type ?? 'other')} are headed with the names of two patients: one of them is filed in the wrong chart.`;
    const shown = !own && other?.patient.span ? [inPaper(other.paper, other.patient.span)] : [];
    yield {
      at: [inPaper(paper, patient.span), ...shown],
      about: ['face-to-face', 'another patient'],
      document: paper.id,
      words: patient.span.text,
      say,
    };
    return;
  }
}

function* notRelated(facts: Facts): Iterable<Said> {
  const { principal, papers } = facts;
  const read = supportOfPrincipal(facts);
  // A cause or an organism is never what care is for: CH24, CH37 tell that.
  if (!principal || !read || read.support || /^(?:[V-Y]|B9[5-7])/.test(principal.code)) return;
  if (papers.some((paper) => !isReadable(paper) && paper.type !== 'plan-of-care' && facts.isProvider(paper))) return;
  if (papersOf(facts, 'face-to-face').some((paper) => !isReadable(paper))) return;
  const say = `The face-to-face note does not mention ${named(facts, principal)}, the primary diagnosis, and no provider’s note since then does. The encounter has to be related to the primary reason for home care.`;
  yield {
    at: [principal.at, wholePaper(read.note)],
    about: [principal.shown, 'face-to-face'],
    document: read.note.id,
    act: 'query-provider',
    over: ['PD06'],
    say,
  };
}
