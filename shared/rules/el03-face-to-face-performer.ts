import { authorKind } from '../narrative/author.ts';
import { anyCase, pattern } from '../pattern.ts';
import { encountersOf, isFirstCertification } from './documentation/face-to-face.ts';
import type { Facts, Paper } from './facts.ts';
import { signaturesOf } from './papers/signatures.ts';
import { inPaper, isReadable, papersOf, statements, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';

/** From this day any physician may have performed it (CY2026 final rule). */
const ANY_PHYSICIAN = '2026-01-01';
const PHYSICIANS: ReadonlySet<Paper['author']> = new Set<Paper['author']>(['MD', 'DO']);
/** Someone who may perform it, named within the note. CNM is no author role of its own. */
const ALLOWED = new RegExp(
  `\\b(?:M\\.?D\\.?|D\\.?O\\.?|ARNP|APRN|C?[FA]NP|FNP(?:-C)?|AGNP|DNP|NP(?:-C)?|CRNP|PA-?C?|CNS|CNM)\\b|\\bD[rR]\\.? ?\\p{Lu}|\\b(?:${anyCase('physician|nurse practitioner|nurse midwife|clinical nurse specialist')})\\b`,
  'u',
);
const COORDINATION = pattern('i')`
  \b(?:
    communicat\w*|discuss\w*|coordinat\w*|report(?:ed)? (?:the )?findings
    |findings (?:were )?(?:shared|sent|reviewed)|hand(?:ed)?[- ]?off|(?:sent|forwarded|faxed|cc(?:['’]?d)?) to
    |(?:follow|assume)\w* (?:the |her |his |their )?(?:home health )?(?:plan of care|care)
    |will (?:be followed|follow|sign|oversee)|agree[sd] to (?:follow|sign)|PCP
  )\b
`;

/**
 * Who performed the face-to-face encounter: a physician, NP, CNS, PA or nurse midwife. For periods before 2026 a physician
 * who is not the certifying one has to have cared for the patient in the facility that the patient came from; from 2026
 * any physician may. Both names have to be in the record for that to be asked.
 */
export const faceToFacePerformer = rule({
  code: 'EL03',
  name: 'face-to-face-performer',
  version: 1,
  severity: 'block',
  cite: ['42 CFR 424.22(a)(1)(v)(A)', 'CMS-1828-F (CY2026)'],
  needs: ['from', 'start-of-care', 'document:face-to-face'],
  reads: ['authors', 'fact:stays'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    if (!isFirstCertification(facts)) return;
    const notes = papersOf(facts, 'face-to-face');
    const readable = notes.filter(isReadable);
    // One note by someone who may perform it is enough; a scan may be that one.
    if (notes.length > readable.length) return;
    if (readable.every(({ author }) => author !== 'other' && authorKind(author) === 'clinician'))
      yield* byClinician(readable);
    else if (readable.every(({ author }) => author === undefined || author === 'other')) yield* byNamed(readable);
    else yield* byAnotherPhysician(facts, readable);
  },
});

function* byClinician(notes: readonly Paper[]): Iterable<Said> {
  const [note] = notes;
  if (!note) return;
  const naming = notes.flatMap((paper) => {
    const found = ALLOWED.exec(paper.text);
    return found ? [inPaper(paper, { start: found.index, end: found.index + found[0].length, text: found[0] })] : [];
  })[0];
  const about = ['face-to-face', note.author ?? ''];
  if (naming) {
    const say = `The face-to-face note is written by ${article(note.author)} and names a provider: the provider’s own note of the encounter has to be in the record.`;
    yield { at: [wholePaper(note), naming], about, document: note.id, severity: 'warn', say };
    return;
  }
  const say = `The face-to-face note is written by ${article(note.author)}, and names no physician, NP, CNS, PA or nurse midwife who performed the encounter.`;
  yield { at: [wholePaper(note)], about, document: note.id, say };
}

/** Who performed it, by credentials that 424.22(a)(1)(v)(A) does not list. */
const PERFORMED_BY_OTHER = new RegExp(
  `\\b(?:${anyCase('performed|conducted|completed')}) (?:by|BY):? [\\p{L} .'’-]{2,40}?,? (?:RN|LPN|LVN|PTA?|DPT|OTR(?:/L)?|COTA|SLP|CCC-SLP|MSW|LCSW|DC|PharmD|PHARMD|RPh|RPH|RD|PsyD|PSYD|ND)\\b(?!-)`,
  'u',
);

/** The note names who performed the encounter, and nobody in it might: a warning, since no author is known. */
function* byNamed(notes: readonly Paper[]): Iterable<Said> {
  const named = notes.map((note) => (ALLOWED.test(note.text) ? null : PERFORMED_BY_OTHER.exec(note.text)));
  const [note] = notes;
  const [found] = named;
  if (!note || !found || named.some((one) => one === null)) return;
  const at = inPaper(note, { start: found.index, end: found.index + found[0].length, text: found[0] });
  const say = `The face-to-face note says “${found[0]}”, and names no physician, NP, CNS, PA or nurse midwife who performed the encounter.`;
  yield {
    at: [at, wholePaper(note)],
    about: ['face-to-face', 'performed by'],
    document: note.id,
    severity: 'warn',
    say,
  };
}

function* byAnotherPhysician(facts: Facts, notes: readonly Paper[]): Iterable<Said> {
  const plans = papersOf(facts, 'plan-of-care');
  const certifier = plans.flatMap(signed)[0];
  const performer = notes.filter(({ author }) => PHYSICIANS.has(author)).flatMap(signed)[0];
  if (!certifier || !performer || facts.day === undefined) return;
  if (notes.some(({ text }) => text.toLowerCase().includes(lastName(certifier.name)))) return;
  const at = [performer.at, certifier.at] as const;
  const about = ['face-to-face', 'performer'];
  if (facts.day < ANY_PHYSICIAN) {
    if (cameFromFacility(facts)) return;
    const say = `${performer.name} performed the face-to-face encounter and ${certifier.name} certifies. Before 2026 a physician who does not certify may do so only for a patient who came from the facility where that physician cared for them, and no such stay is in the chart.`;
    yield { at, about, document: performer.paper.id, severity: 'warn', say };
    return;
  }
  if (cameFromFacility(facts) || encountersOf(facts).some(({ paper }) => paper.type === 'plan-of-care')) return;
  if (statements(facts, [...notes, ...plans], COORDINATION, 'any').length > 0) return;
  const say = `${performer.name} performed the face-to-face encounter and ${certifier.name} certifies; nothing in the note or the plan of care shows that the two coordinated.`;
  yield { at, about, document: performer.paper.id, severity: 'warn', say };
}

function signed(paper: Paper) {
  return signaturesOf(paper).flatMap(({ name, start, end, text }) =>
    name === undefined ? [] : [{ name, paper, at: inPaper(paper, { start, end, text }) }],
  );
}

/** In small letters: signature lines are often in capitals. */
function lastName(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase();
}

/** An inpatient stay, or nobody said whether there was one. */
function cameFromFacility({ chart, grouping }: Facts): boolean {
  const { stays, admissionSource } = chart;
  if (grouping.source.determined && grouping.source.value === 'institutional') return true;
  return stays === undefined ? admissionSource === undefined : stays.some(({ type }) => type !== 'ed');
}

function article(role: Paper['author']): string {
  return `${role === undefined || /^[AEFHILMNORSX]/.test(role) ? 'an' : 'a'} ${role ?? 'unknown author'}`;
}
