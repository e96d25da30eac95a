import { noteReader } from '../icd10cm/note-references.ts';
import { pattern } from '../pattern.ts';
import { isOf, type Kind, keptApart } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { OF_NOW, type Statement, sentenceOf, statements, wordsAround } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { notesOf } from './sequence/constraints.ts';
import { named } from './the-list.ts';

/** A stoma or port: its status, attention to it, and what a clinician does for it. */
const STOMAS: readonly { status: Kind; attention: string; name: string; care: RegExp }[] = [
  {
    status: ['Z93.0'],
    attention: 'Z43.0',
    name: 'tracheostomy',
    care: /\b(?:trach(?:eostomy)?(?: tube)? (?:care|change[sd]?|cleaning|suction\w*|ties)|(?:changed|cleaned|suctioned) (?:the |his |her )?(?:inner cannula|trach\w*))\b/i,
  },
  {
    status: ['Z93.1'],
    attention: 'Z43.1',
    name: 'gastrostomy',
    care: /\b(?:(?:g-?tube|peg(?: tube)?|gastrostomy(?: tube)?) (?:care|site care|change[sd]?|flush\w*|replacement)|(?:changed|flushed|replaced) (?:the |his |her )?(?:g-?tube|peg|gastrostomy))\b/i,
  },
  {
    status: ['Z93.2'],
    attention: 'Z43.2',
    name: 'ileostomy',
    care: /\b(?:ileostomy (?:care|appliance|pouch\w*|bag|teaching)|(?:changed|emptied|teach\w*) (?:the |his |her )?ileostomy)\b/i,
  },
  {
    status: ['Z93.3'],
    attention: 'Z43.3',
    name: 'colostomy',
    care: /\b(?:colostomy (?:care|appliance|pouch\w*|bag|teaching|irrigation)|(?:changed|emptied|teach\w*) (?:the |his |her )?colostomy)\b/i,
  },
  {
    status: ['Z93.5', 'Z93.6'],
    attention: 'Z43.5 or Z43.6',
    name: 'urinary stoma',
    care: /\b(?:(?:suprapubic(?: catheter)?|sp tube|urostomy|nephrostomy(?: tube)?|ileal conduit) (?:care|change[sd]?|irrigat\w*|flush\w*|appliance|pouch\w*)|(?:changed|irrigated|flushed) (?:the |his |her )?(?:suprapubic|urostomy|nephrostomy))\b/i,
  },
  {
    status: ['Z95.828'],
    attention: 'Z45.2',
    name: 'vascular access device',
    care: pattern('i')`
      \b(?:
        (?:
          picc|port(?:-?a-?cath)?|central line|midline|hickman|tunneled catheter
        )(?: line)? (?:care|flush\w*|dressing changes?|access\w*|de-?access\w*)
        |(?:flushed|accessed|changed the dressing of) (?:the |his |her )?(?:picc|port|central line|midline)
      )\b
    `,
  },
];
/** The patient or a caregiver does it, and nobody of the agency has to. */
const INDEPENDENT =
  /\b(?:independent\w*|self[- ]care|herself|himself|patient (?:does|manages|performs|changes)|no (?:help|assistance) needed|without (?:help|assistance))\b/i;
/** `Colostomy pouch intact`: looked at, and nothing done. */
function isOnlySeen(one: Statement): boolean {
  return /(?:appliance|pouch\w*|bag)$/i.test(one.mention.span.text) && SEEN.test(sentenceOf(one).behind);
}

const SEEN =
  /^\W{0,3}(?:(?:is|was|are|were|remains?|appears?|noted|seal|to be|in \w+ quadrant|[LR][LU]Q)\W+){0,3}(?:intact|in place|in situ|c\/?d\/?i|clean|dry|secure\w*|adher\w*|functional|functioning|patent|full|present|with(?:out)?\b|no leak\w*|on\b)/i;

/** A device that is implanted: its check is Z45, a device that is fitted: Z46. */
const CATHETER_CHANGE = pattern('i')`
  \b(?:foley|indwelling (?:urinary )?catheter|urinary catheter)(?: \w+){0,3} (?:change[sd]?|insert(?:ed|ion)|replace[dm]\w*|irrigat\w*)
  |\b(?:changed|inserted|replaced|irrigated)(?: \w+){0,3} (?:foley|indwelling (?:urinary )?catheter|urinary catheter)\b
`;

/**
 * Attention to a stoma (Z43) or its status (Z93): not both of one stoma; status alone while clinicians document care of it;
 * and a urinary catheter through the urethra is fitted (Z46.6), no stoma.
 */
export const attentionOrStatus = rule({
  code: 'CH32',
  name: 'attention-or-status',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.21.c.7 (FY2026)', 'OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'documents'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['Z43'], ['Z93'], 'Attention to the stoma says that it is there.', ['Z93']);
    for (const { status, attention, name, care } of STOMAS) {
      const [coded] = facts.list.filter((one) => isOf(status, one));
      if (!coded || facts.coded(...attention.split(' or '), 'K94', 'J95.0', 'N99.5').length > 0) continue;
      if (isAskedFor(facts, coded)) continue;
      const found = statements(facts, facts.papers, care, [...OF_NOW, 'plan']).filter(
        (one) => !INDEPENDENT.test(wordsAround(one)) && !isOnlySeen(one),
      );
      const [first] = found;
      if (!first) continue;
      const words = first.mention.span.text;
      const say = `${named(facts, coded)} says that the ${name} is there; the ${nameOf(first.paper.type)} documents care of it (“${words}”). Attention to it is ${attention}.`;
      yield { at: [coded.at, first.at], document: first.paper.id, words, asks: 'replace', say };
    }
    const [stoma] = facts.coded('Z43.5', 'Z93.5');
    const [change] = stoma ? statements(facts, facts.papers, CATHETER_CHANGE, [...OF_NOW, 'plan']) : [];
    if (!stoma || !change || facts.coded('Z46.6').length > 0 || SUPRAPUBIC.test(change.paper.text)) return;
    const words = change.mention.span.text;
    const say = `${named(facts, stoma)} speaks of a stoma; the documents name a catheter without one (“${words}”). Fitting of a urinary device is Z46.6.`;
    yield { at: [stoma.at, change.at], document: change.paper.id, words, asks: 'replace', say };
  },
});

/** Whether another code's note asks for the status itself, or may: Z93.- beside the dermatitis of a stoma (use additional at L24.B). */
function isAskedFor(facts: Facts, { key }: Coded): boolean {
  if (!facts.notes) return facts.list.length > 1;
  const reader = noteReader(facts.notes);
  return facts.list.some((one) =>
    notesOf(reader, one).some(({ kind, codes }) => kind === 'useAdditionalCode' && codes.hasKey(key)),
  );
}

const SUPRAPUBIC = /\b(?:suprapubic|spc?|cystostomy|urostomy|vesicostomy)\b/i;
