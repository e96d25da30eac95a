import { allIn } from './find.ts';
import { type Line, linesOf, trimmed } from './lines.ts';

/** A stretch of a section that is read as one sentence. */
export interface Segment {
  start: number;
  end: number;
  item: boolean;
}

/** The sentences, list items and template lines between two offsets, in order, without the white space around them. */
export function segmentsOf(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  for (const line of linesOf(text, start, end)) split(text, line, segments);
  return segments;
}

/** Where a sentence may end, or the next item of a list begin. The first mark of a run only: a run of marks is walked once. */
const STOP =
  /(?<![.!?])[.!?]+["')\]]*(?=\s|$)|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|[•●▪■◦‣]|(?<=^|\s)(?:\(?\d{1,2}[.)]|#\d{1,2}:?)(?=\s)/gu;

function split(text: string, line: Line, segments: Segment[]): void {
  const written = text.slice(line.start, line.end);
  let count = /^(?:\(?1[.)]|#1:?)\s/.test(written) ? 1 : 0;
  const isHashed = written.startsWith('#');
  let from = 0;
  const add = (to: number) => {
    const { start, end } = trimmed(text, line.start + from, line.start + to);
    if (start < end) segments.push({ start, end, item: line.item || count > 0 });
    from = to;
  };
  for (const { 0: mark, index } of allIn(written, STOP)) {
    if (/^[(#]?\d/.test(mark)) {
      // `#1 CHF #2 COPD`, where the line begins so; `Wound #2` is a name.
      if (mark.startsWith('#') && !(isHashed && !NAMED_BY_NUMBER.test(written.slice(Math.max(0, index - 12), index))))
        continue;
      // A number goes on a list only in its turn: `1. CHF 2. COPD`; else it ends what it stands in: `stage 3. Wound`.
      if (
        Number.parseInt(mark.replace(/[(#]/, ''), 10) === count + 1 &&
        !COUNTED.test(written.slice(Math.max(0, index - 10), index))
      ) {
        add(index);
        count++;
      } else if (index > 0 && mark.endsWith('.')) add(index + mark.length);
    } else if (/^[•●▪■◦‣]/.test(mark)) add(index);
    // `Pneumonia ........ resolved`: dots that lead to the next column.
    else if (mark.startsWith('....') && index + mark.length < written.length) continue;
    else if (ends(written, index)) add(index + mark.length);
  }
  add(written.length);
}

/** What is told apart by its number. */
const NAMED_BY_NUMBER =
  /\b(?:wounds?|ulcers?|sites?|areas?|lesions?|incisions?|tears?|burns?|injury|drains?|tubes?|visit|day|no|room|rm|apt)\s*$/i;
/** `R heel st 1. Walks`: of these the number is. */
const COUNTED = /\b(?:stage|stg|st|grade|gr|type|class|category|cat|level)\s*$/i;

/** Never end a sentence. */
const NEVER = new Set(
  'dr mr mrs ms st vs prof approx no nos fig incl e.g i.e cf viz al sig dept est temp resp'.split(' '),
);
/** End one only where a capital follows. */
const ABBREVIATED = new Set(
  'pt pts hr hrs min mins wk wks mo mos yr yrs mg mcg ml cc lb lbs oz ft cm mm etc jr sr inc tab tabs cap caps q.d b.i.d t.i.d q.i.d p.r.n p.o a.m p.m h.s q.h dx hx tx rx sx abd bilat rt lt amt freq wt ht bp eval cont assist mod min max sec occ'.split(
    ' ',
  ),
);

/** Before the letter that tells which: `vitamin D.`, `Child-Pugh B.`. */
const LETTERED = /\b(?:hepatitis|hep|vitamin|vit|type|class|group|pugh|factor)\s$/i;

/** Behind a common word, an abbreviation in capitals or a bracket. */
const SIDE_AT_END =
  /(?:(?:^|[\s/(-])(?:\p{Ll}[\p{Ll}-]{1,20}|\p{Lu}{2,12}|\p{Lu}\p{Ll}{1,20}(?:itis|oma|ema|osis|pathy|algia|plegia|paresis|ulcer|act))|\))\s[LR]$/u;
/** `OA R. Knee pain`: the side of what follows. */
const ANEW = /^\.\s+(?!(?:Hip|Knee|Leg|Arm|Foot|Hand|Shoulder|Ankle|Wrist|Elbow|Heel|Thigh|Calf|Eye|Breast)\b)\p{Lu}/u;

/** Whether the mark at an offset of a line ends a sentence. */
function ends(line: string, at: number): boolean {
  // `CHF ? pneumonia`, `URI/? flu`: a mark of doubt before a word, not the end of a question.
  if (line[at] === '?') return at > 0 && !/[\s(/]/.test(line[at - 1] ?? '');
  if (line[at] !== '.') return true;
  const before = /[\p{L}.]+$/u.exec(line.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  const after = /^\.["')\]]*\s+(\S)/.exec(line.slice(at, at + 12))?.[1];
  if (after === undefined) return true;
  if (before === 'no' || before === 'nos') return !/\d/.test(after);
  if (NEVER.has(before)) return false;
  // `Frozen shoulder L. Carpal tunnel R`: a side at the end of a sentence, and no initial (`Mary L. Smith`).
  if (
    /^[lr]$/.test(before) &&
    SIDE_AT_END.test(line.slice(Math.max(0, at - 26), at)) &&
    ANEW.test(line.slice(at, at + 14))
  )
    return true;
  // `On O2 1.5 L. Cataracts removed`: of a measure, and no initial.
  if (/^[lgm]$/.test(before) && /\d ?$/.test(line.slice(Math.max(0, at - 6), at - 1)) && /\p{Lu}/u.test(after))
    return true;
  // `No s/s. PMH HTN`: the letter behind a stroke is no initial.
  const isOfPair = before.length === 1 && line[at - 2] === '/';
  // `Chronic hepatitis C. Brother had it too`: the letter is a part of the name.
  if (before.length === 1 && /\p{Lu}/u.test(after) && LETTERED.test(line.slice(Math.max(0, at - 14), at - 1)))
    return true;
  const isAbbreviated = (ABBREVIATED.has(before) || /^(?:\p{L}\.)*\p{L}$/u.test(before)) && !isOfPair;
  return !isAbbreviated || (before.length > 1 && /\p{Lu}/u.test(after));
}
