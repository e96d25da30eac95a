import { pattern } from '../../pattern.ts';
import type { Sentence } from '../reading/sentence.ts';
import { type Span, spanOf } from '../reading/span.ts';

/** How far behind a label its answer may stand, in code units. */
const REACH = 80;
/** `Pain: none`, `SOB - denies`, `Edema? No`, `Falls (past year): 0`. */
const ANSWER = pattern('iu')`
  ^(?:[^\S\r\n]*\(?(?:Y ?\/ ?N|yes ?\/ ?no)\)?)?(?:[^\S\r\n]*\([^)\r\n]{0,60}\))?[^\S\r\n]*(?:[:=?]|\.{2,}(?!\.)|[-–—](?=\s))+[^\S\r\n]*(
    (?:(?:pt|patient|client|he|she) )?denie[sd](?: (?:any )?(?:hx|history))?|false|unk(?:nown)?|at risk|WNL|pending
    |0 ?[-–=] ?(?:no|none|never|absent)|not (?:at this time|currently|now)|(?:family|fam)(?: only| hx| history)?
    |no (?:known |past |prior )?(?:hx|history)
    |none|no (?:s\/sx?|signs?(?: (?:and|or|\/|&) symptoms?)?|symptoms?|evidence|complaints?|c\/o|issues?)
    |no(?!\.?\s*\d)|nope|absent|neg(?:ative)?|nil|n\/a|na|never(?: true)?|not (?:true|at all)|0
    |not (?:present|noted|observed|applicable|reported|seen|assessed|asked|answered|documented|screened|on file)
  )\b(?:[^\S\r\n]+(?:
    noted|reported|present|observed|known|at (?:this|the) time|today|currently|seen|identified|any|all
  ))*[^\S\r\n]*(?=$|[\r\n.,;|)\]]|\s{2,}|\s+(?:\p{Lu}[\p{L} ]{0,20}(?:[:?]|\s?\.{2})))
`;
const TICKED = String.raw`(?:\[\s?[xX✓✔*]\s?\]|\(\s?[xX✓✔*]\s?\)|[☑☒✓✔])`;
const OPEN = String.raw`(?:\[\s{0,3}_?\]|\(\s{0,4}\)|[☐□])`;
const BOX = new RegExp(`${TICKED}|${OPEN}`, 'g');
/** What a box is written with: most lines have none of it. */
const ANY_MARK = /[[(☐☑☒□✓✔]/;
const IS_TICKED = new RegExp(`^${TICKED}$`);
const NO_OPTION = /^\s*(?:no?|none|never|denies|absent|negative|n\/a)\b/i;
const YES_OPTION = /^\s*(?:yes|present|positive|y)\b/i;

/** `Tobacco: quit 2010`, `UTI: resolved`: an answer that puts the thing in the past. */
const PAST_ANSWER = pattern('i')`
  ^(?:[^\S\r\n]*\([^)\r\n]{0,30}\))?[^\S\r\n]*(?:[:=?]|\.{4,}(?!\.)|[-–—](?=\s))+[^\S\r\n]*(
    former|quit|past|inactive|previous(?:ly)?|resolved|history(?: of)?|hx(?: of)?|remote|ex-?(?:smoker|user|drinker)
    |in the past|stopped|(?:fully |completely |now |well )?(?:healed|(?:re-?)?epitheliali[sz]ed)
  )\b
`;

/** How all answers behind a label begin: most words have nothing of it behind them. */
const ANSWER_BEGINS = new RegExp(`[^\\S\\r\\n]{0,${REACH}}[([:=?.|\\-–—x0NYyn]`, 'y');

function mayAnswer(text: string, end: number): boolean {
  ANSWER_BEGINS.lastIndex = end;
  ASKED_BEGINS.lastIndex = end;
  return ANSWER_BEGINS.test(text) || ASKED_BEGINS.test(text);
}

/** The next cell of a table of problems: `Prostate cancer`, and behind a tab or a bar `Resolved`. */
const CELL_PAST = /^ {0,6}[\t|][ \t]{0,6}(resolved|inactive|historical)(?=[ \t]{0,6}(?:[\t|\d\r\n]|$))/i;

/** The answer to a label that puts what the label names in the past; `undefined`: there is none. */
export function answeredPast(text: string, end: number): Span | undefined {
  const cell = /[\t|]/.test(text.slice(end, end + 3)) ? CELL_PAST.exec(text.slice(end, end + REACH)) : null;
  if (cell) return spanOf(text, end + cell[0].length - (cell[1]?.length ?? 0), end + cell[0].length);
  const answer = mayAnswer(text, end) ? PAST_ANSWER.exec(text.slice(end, end + REACH)) : null;
  if (!answer) return undefined;
  const at = end + answer[0].length - (answer[1]?.length ?? 0);
  return spanOf(text, at, at + (answer[1]?.length ?? 0));
}

/** `Tunneling: N  Undermining: N`, `Diabetes - N`: the letter alone, and a capital. */
const LETTER =
  /^[^\S\r\n]+(N)(?=[^\S\r\n]*(?:[;,.|)]|[\r\n]|$)|[^\S\r\n]+[A-Z]{2,}[^\S\r\n]+[YN]\b|[^\S\r\n]+[A-Z][a-z]{3,}(?:[^\S\r\n]+[a-z]{2,}){0,4}[^\S\r\n]+[YN](?=[^\S\r\n]|[\r\n]|$))|^(?:[^\S\r\n]*\(?Y ?\/ ?N\)?)?(?:[^\S\r\n]*\([^)\r\n]{0,30}\))?[^\S\r\n]*(?:[:=]|[-–—](?=\s)|\.{2,}(?!\.))[^\S\r\n]*(N)(?=$|[\r\n.,;|)\]]|\s{2,}|\s+\p{Lu}[\p{L} ]{0,20}(?::|\s?\.{2})|\s+\p{L}[\p{L} ]{1,20}:\s?[YN]\b)/u;

/** `| CHF | No |`, `CHF` and behind a tab `N`: the next cell of a table of two columns. */
const CELL_ANSWER =
  /^[ \t]{0,40}(?:\||(?<=\t[ \t]{0,40}))[ \t]{0,20}(no|none|neg(?:ative)?|never|denies|denied|absent|false|N)(?=[ \t|]{0,40}(?:\r?\n|$))/i;
/** `CHF: Y [ ] N [x]`, `CHF Yes ( ) No (X)`: boxes behind their options, which stand behind the label. */
const OPTIONS_BEHIND = new RegExp(
  String.raw`^[^\S\r\n]{0,20}[:?]?[^\S\r\n]{0,20}(?:(?:yes|Y)[^\S\r\n]{0,4}${OPEN}[^\S\r\n/,]{0,8}(no|N)[^\S\r\n]{0,4}${TICKED}|(no|N)[^\S\r\n]{0,4}${TICKED}[^\S\r\n/,]{0,8}(?:yes|Y)[^\S\r\n]{0,4}${OPEN})`,
  'i',
);

/** `CAUTI 0, falls 0`: counted, and none. */
const COUNTED_NONE = /^[^\S\r\n]+(?:x ?)?(0)(?=[^\S\r\n]*(?:[;,|)]|\.(?!\d)|[\r\n]|$))/;
/** When or where a label asks for it: `Falls within 3 mo`, `Smoker in home`. */
const ASKED_OF = String.raw`(?:[^\S\r\n]+(?:w\/in|within|in|at|over|during|since|this|the|last|past|prior|previous|\d{1,2}|days?|weeks?|wks?|months?|mos?|years?|yrs?|home|house(?:hold)?|visit|SOC|ROC|admission|discharge|rest|night)\b){1,6}`;
const ASKED_BEGINS = /[^\S\r\n]+(?:w\/in|within|in|at|over|during|since|this|last|past|prior)\b/iy;
/** `Visual impairment (0)`, `Prior hx of falls w/in 3 mo (0)`: an item of a scale that scores nothing; `Smoker in home: no`. */
const ASKED_NO = new RegExp(
  String.raw`^(?:${ASKED_OF})?[^\S\r\n]*[([](0)[)\]]|^${ASKED_OF}[^\S\r\n]*[:=?][^\S\r\n]*(no|none|never|denie[sd]|n\/a|0)(?=[^\S\r\n]*(?:[.,;|)]|[\r\n]|$))`,
  'i',
);

/** `Cognitive impairment (dementia, stroke) ..... 0`: the answer to an item is that to each of its examples. */
const BESIDE_EXAMPLES = /^[^()\r\n]{0,60}\)[^\S\r\n]{0,4}(?:[.:=_–-]{1,40}[^\S\r\n]{0,4})?(none|no|0)[^\S\r\n]*$/i;
const NONE_OF_EXAMPLES: ReadonlySet<string> = new Set(['0', 'no', 'none']);

/** `Humulin N` is a drug. */
const INSULINS = /^(?:humulin|novolin|insulin)$/i;

/** The next cell of a table of problems: `Pneumonia`, and behind a tab or a bar `Ruled out`; `| Diabetes | denied |`, and no other answer in the row. */
const CELL_NO =
  /^(?:\t| {0,6}\|)[^\S\r\n]{0,6}(?:(ruled out|refuted|excluded|entered in error)\b|(no|none|denie[sd]|negative|neg|absent|never)(?=[^\S\r\n]{0,6}(?:[\t|\r\n]|$))(?![^\r\n]{0,60}\b(?:yes|active|current|positive)\b))/i;

/** The answer "no" to a label, or the open box of an option; `undefined`: neither is there. */
export function answeredNo(text: string, sentence: Sentence, start: number, end: number): Span | undefined {
  const answer = mayAnswer(text, end) ? answerIn(text, start, end) : null;
  if (answer) {
    const said = answer[1] ?? answer[2] ?? '';
    const at = end + answer[0].lastIndexOf(said);
    return spanOf(text, at, at + said.length);
  }
  const cell = /[\t|]/.test(text.slice(end, end + 7)) ? CELL_NO.exec(text.slice(end, end + REACH)) : null;
  if (cell) {
    const at = end + cell[0].length;
    return spanOf(text, at - (cell[1] ?? cell[2] ?? '').length, at);
  }
  if (NONE_OF_EXAMPLES.has(sentence.tokens.at(-1)?.word ?? '')) {
    const item = BESIDE_EXAMPLES.exec(text.slice(end, sentence.end).trimEnd());
    if (item) return spanOf(text, end + item[0].length - (item[1]?.length ?? 0), end + item[0].length);
  }
  return boxedNo(text, sentence, start, end);
}

/** Few labels have options behind them, and the others are told by their first letters. */
const OPTION_BEGINS = /^[\s:?]{0,42}(?:yes|no|[yn])[^\S\r\n]{0,4}[[(☐□]/i;

function answerIn(text: string, start: number, end: number): RegExpExecArray | null {
  const behind = text.slice(end, end + REACH);
  return (
    ANSWER.exec(behind) ??
    (/^[ \t]{0,40}[|\t]/.test(behind) ? CELL_ANSWER.exec(behind) : null) ??
    (OPTION_BEGINS.test(behind) ? OPTIONS_BEHIND.exec(behind) : null) ??
    COUNTED_NONE.exec(behind) ??
    ASKED_NO.exec(behind) ??
    (INSULINS.test(text.slice(start, end)) ? null : LETTER.exec(behind))
  );
}

interface Box {
  at: number;
  end: number;
  ticked: boolean;
}

function boxedNo(text: string, sentence: Sentence, start: number, end: number): Span | undefined {
  const line = lineAround(text, sentence.start, start, end);
  const around = text.slice(line.start, line.end);
  if (!ANY_MARK.test(around)) return undefined;
  const boxes: Box[] = [...around.matchAll(BOX)].map(({ 0: mark, index }) => ({
    at: line.start + index,
    end: line.start + index + mark.length,
    ticked: IS_TICKED.test(mark),
  }));
  if (boxes.length === 0) return undefined;
  return optionNo(text, boxes, end, isBoxed(text, sentence)) ?? ownBox(text, sentence, boxes, start, end);
}

/** The line on which something stands, from the start of its sentence on, as far as an answer may be. */
function lineAround(text: string, sentenceStart: number, start: number, end: number): { start: number; end: number } {
  const limit = Math.min(text.length, end + REACH);
  const to = text.slice(end, limit).search(/[\r\n]/);
  return { start: Math.max(sentenceStart, start - REACH * 2), end: to < 0 ? limit : end + to };
}

/** Between a label and its boxes: `UTI in last 14 days: [ ] yes [x] no`. */
const TO_ITS_BOXES =
  /^[^\S\r\n]*\(?(?:(?:treated )?(?:(?:with)?in )?(?:the )?(?:past|last|prior) \d+\s?(?:d|days?|wks?|weeks?|mos?|months?|yrs?|years?|hrs?|hours?)\b)?\)?[^\S\r\n]*[:?]?[^\S\r\n]*$/i;

/** `Falls: [ ] yes [x] no`: a label before yes and no. */
function optionNo(text: string, boxes: readonly Box[], end: number, leads: boolean): Span | undefined {
  const [first, second] = boxes.filter(({ at }) => at >= end);
  if (!first || !(TO_ITS_BOXES.test(text.slice(end, first.at)) || isListBefore(text, end, first, second)))
    return undefined;
  for (const box of [first, second]) {
    if (!box?.ticked) continue;
    const words = text.slice(box.end, box.end + 12);
    // `[x] DM2  [x] No COPD`: where boxes lead, the denial is of the next option.
    if (leads && /^ ?(?:no|denies) \p{L}/iu.test(words)) return undefined;
    if (NO_OPTION.test(words)) return spanOf(text, box.at, box.end + (NO_OPTION.exec(words)?.[0].length ?? 0));
    if (YES_OPTION.test(words)) return undefined;
  }
  return undefined;
}

/** `HIV / cancer / transplant ☐ Y ☒ N`: the answer behind a list is that to each of it. */
function isListBefore(text: string, end: number, first: Box, second: Box | undefined): boolean {
  if (!second || !/^(?:[\w,/()'-]|\s(?!\s+\w)){0,70}$/.test(text.slice(end, first.at))) return false;
  const [one, other] = [text.slice(first.end, first.end + 6), text.slice(second.end, second.end + 6)];
  return (YES_OPTION.test(one) && NO_OPTION.test(other)) || (NO_OPTION.test(one) && YES_OPTION.test(other));
}

/** Whether what stands before the first box is a label, and no option of its own: it ends in a colon, or the last box has its option behind it. */
function isLabel(before: string, behindLast: string): boolean {
  return (
    /(?:[:\d,;]|\s[-–—])\s*$/.test(before) ||
    (/^(?:[A-Z/ ]{2,24}|Diagnos[ei]s|Dx|Conditions|Comorbidities|History)\s$/.test(before) &&
      /^\s*\p{L}/u.test(behindLast))
  );
}

/**
 * Before a sentence whose boxes stand in front: it is the value of such an option (`[x] Device: ` before `walker [ ] Wheelchair`), or its
 * own box ended the heading (`HOMEBOUND STATUS [x]`).
 */
const LED = pattern('u')`
  (?:\[\s?[xX✓✔_]?\s?\]|[☐□☑☒])\s*\p{L}[^:[\]☐□☑☒\r\n]*:\s*$
  |(?:^|\n)[ \t]*(?:\p{Lu}[\p{Lu}/ ]{4,24}|\p{L}[^[\]☐□☑☒\r\n]{1,40}:)[ \t]*(?:\[\s?[xX✓✔_]?\s?\]|[☐□☑☒])\s*$
`;

/** Whether a sentence begins with a box. */
function isBoxed(text: string, { start }: Sentence): boolean {
  return /^\s*(?:[-*•]\s*)?(?:\[|\(\s?[xX✓✔]?\s?\)|[☐□☑☒✓✔])/.test(text.slice(start, start + 6));
}

/** `[ ] CHF [x] COPD`, or with boxes behind: `CHF [ ] COPD [x]`. */
function ownBox(text: string, sentence: Sentence, boxes: readonly Box[], start: number, end: number): Span | undefined {
  const before = boxes.findLast((box) => box.end <= start);
  const behind = boxes.find(({ at }) => at >= end);
  const leads =
    isBoxed(text, sentence) ||
    // Behind a label, or a value: `GI: [ ] nausea`, `FSBS 142 [ ] hypoglycemia`; `ENDO [x] thyroid [ ] diabetes` ends in an option.
    isLabel(
      text.slice(sentence.start, boxes[0]?.at ?? sentence.start),
      text.slice(boxes.at(-1)?.end ?? end, end + REACH),
    ) ||
    LED.test(text.slice(Math.max(0, sentence.start - REACH), sentence.start));
  const own = leads ? before : behind;
  if (!own || own.ticked) return undefined;
  // `DM2  insulin [ ]Y [x]N`: a box that is answered with yes or no belongs to the label right before it.
  if (
    !leads &&
    !TO_ITS_BOXES.test(text.slice(end, own.at)) &&
    (YES_OPTION.test(text.slice(own.end, own.end + 6)) || NO_OPTION.test(text.slice(own.end, own.end + 6)))
  )
    return undefined;
  // `(x) yes ( ) no, pitting`: the box belongs to its option.
  if (leads && /^\s*(?:yes|no|none|y|n)\b/i.test(text.slice(own.end, start))) return undefined;
  return spanOf(text, own.at, own.end);
}
