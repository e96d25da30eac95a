import type { Doubt, Reading, ShownPart } from '../messages/frame.ts';
import { isTitleOf } from '../page/choice.ts';
import type { ItemSpec } from '../page/item-spec.ts';
import { leadingCode, statedCode } from '../page/questions.ts';
import { GENERIC } from '../sites/generic.ts';

/** What a part of a shown row says: an answer of the item, that there is one whose number cannot be told, or neither. */
type Answer = string | string[] | 'no-code' | undefined;

/** What heads the column of today. */
const NOW = /\b(?:current(?:ly)?|CLOF|now|today|present|this (?:visit|assessment|episode|period|oasis))\b/i;
/**
 * Signs of boxes and buttons as pages print them, icons that are drawn from a word among them; the second group is there where
 * one is ticked.
 */
const SIGN =
  /^(?:[\u2610\u25a1\u25a2\u25cb\u25ef]|[[(][ _]?[\])]|(?:radio_button_unchecked|check_box_outline_blank)(?!\w)|((?:radio_button_checked|check_box)(?!\w)|[\u2611\u2612\u2713-\u2718\u25a0\u25c9\u25cf]|[[(][xX\u2713-\u2718*][\])]))\s*/u;

/**
 * Readings with what pages only show turned into answers. A frame sends the texts beside an item's title that has no field;
 * whether they are an answer, and which of several, is decided here.
 * @returns the readings, and a doubt where an answer is plainly there without its number
 */
export function withAnswersShown(
  readings: readonly Reading[],
  doubts: readonly Doubt[],
): { readings: Reading[]; doubts: Doubt[] } {
  const out = { readings: [] as Reading[], doubts: [...doubts] };
  for (const { shown, ...reading } of readings) {
    if (!shown) {
      out.readings.push(reading);
      continue;
    }
    const item = GENERIC.items.find(({ field }) => field === reading.field);
    const value = item && answerOf(item, shown.title, shown.parts);
    if (value === 'no-code') out.doubts.push({ field: reading.field, why: 'no-code' });
    else if (value !== undefined) out.readings.push({ ...reading, value });
  }
  return out;
}

function answerOf(item: ItemSpec, title: string, parts: readonly ShownPart[]): Answer {
  // What a field of its own shows: somebody may have chosen what contradicts itself.
  if (title === '' && item.kind === 'check-all')
    return answersIn(
      item,
      parts.flatMap(({ lines }) => lines),
      true,
    );
  const words = title.replace(GENERIC.itemNumber, '');
  const [, asked = '', behind] = /^([^:]{0,120}):\s*(\S.*)$/.exec(behindNumber(title)) ?? [];
  // An answer behind its title may speak of weight, a title of an answer does not.
  if (GENERIC.counts.test(behind && /^\d\d?\s*[-–—.)=]\s*[a-z]/i.test(behind) ? asked : words)) return undefined;
  const inTitle = behind === undefined ? undefined : answerIn(item, [behind]);
  if (inTitle !== undefined) return inTitle;
  const [first, ...rest] = parts;
  // Number, words and answer in three cells, or four: the answer's words stand behind it.
  const isSplit = first?.head === '' && rest[0] && rest.length < 3 && GENERIC.fillers.test(words);
  if (isSplit && item.words?.test(first.lines.join(' '))) return answerOf(item, first.lines.join(' '), rest);
  if (!isTitleOf(item, title, GENERIC)) return undefined;
  if (parts.length > 1 && parts.every(({ head }) => head === '')) {
    const entered = parts.filter(
      ({ lines: [lead = '', code, ...more] }) =>
        code && more.length === 0 && /code|answer/i.test(lead) && GENERIC.fillers.test(lead),
    );
    if (entered[0]) return entered[1] ? undefined : answerOfText(item, entered[0].lines[1] ?? '');
    const lines = signedRows(item, parts) ?? parts.flatMap(({ lines }) => lines);
    if (lines.some((line) => SIGN.test(line)) || item.kind === 'check-all') return answerIn(item, lines);
    // Its number in one cell, its words in the next.
    const [code = '', ...said] = lines;
    if (/^\d{1,2}$/.test(code) && said.length === 1) return answerIn(item, lines);
    // Instructions, and an answer with its words.
    const [answer, ...others] = lines.filter((line) => answerOfText(item, line) !== undefined);
    return answer && others.length === 0 && /\d\W+[a-z]{3}/i.test(answer) ? answerOfText(item, answer) : undefined;
  }
  const part = partOfNow(item, parts, title);
  return part && answerIn(item, part.lines);
}

/**
 * What stands behind the number of a title, up to the next one. A time before it ends in a colon and digits too
 * (`10:02 – changed M1830`), and what follows another number is its own (`M1860: 6 conflicts with M1850: 0`).
 */
function behindNumber(title: string): string {
  const [first, next] = [...title.matchAll(GENERIC.itemNumber)];
  return first ? title.slice(first.index + first[0].length, next?.index) : title;
}

/** The part that is today's answer: the only one, the one whose column says so, or the only one that can be. */
function partOfNow(item: ItemSpec, parts: readonly ShownPart[], title: string): ShownPart | undefined {
  // The whole number of a grid's item is that of its performance.
  if (!title.includes(item.number) && GENERIC.gridNumber.test(item.number.slice(0, -1))) {
    const performed = parts.filter(({ head }) => GENERIC.gridColumn.test(head) && !GENERIC.notGridColumn.test(head));
    return performed.length === 1 ? performed[0] : undefined;
  }
  const open = parts.filter(({ head }) => !GENERIC.otherTitles.test(head));
  const now = open.filter(({ head }) => NOW.test(head));
  if (now.length === 1) return now[0];
  const fit = open.filter(({ head }) => GENERIC.answerHeads.test(head) || (head === '' && parts.length === 1));
  // An answer and its words may stand in columns of their own.
  const [one, another] = fit.length > 1 ? fit.filter((part) => answerIn(item, part.lines) !== undefined) : fit;
  if (!one || another) return undefined;
  // A column beside it that holds an answer too could be the one that counts.
  return open.every((part) => part === one || answerIn(item, part.lines) === undefined) ? one : undefined;
}

function answerIn(item: ItemSpec, lines: readonly string[]): Answer {
  if (item.kind === 'check-all') return answersIn(item, lines);
  const [first = '', ...more] = lines;
  if (item.kind === 'date') {
    return more.length === 0 && first.length < 24 && GENERIC.day.test(first) ? first : undefined;
  }
  if (SIGN.test(first)) {
    const ticked = tickedOf(lines);
    const [only] = ticked ?? [];
    if (only === undefined || ticked?.length !== 1) return undefined;
    // Where all answers are listed, a number needs no sign behind it: `☒ 1 Able to transfer with minimal assistance`.
    const listed = lines.map((line) => leadingCode(line.replace(SIGN, '')));
    const isWhole = listed.join() === item.answers.join();
    return isWhole ? leadingCode(only) : answerOfText(item, only);
  }
  // All answers with nothing that says which: what can be answered, and no answer.
  if (/(?:[/|;,]|^\W*\d{1,2}\W.*\s)\s*\d{1,2}\s*[-–—=.):]\s*[a-z]/i.test(first)) return undefined;
  if (more.some((line) => answerOfText(item, line) !== undefined)) return undefined;
  // The code, and its words behind it.
  const isAlone = more.length === 0 || item.words?.test(more.join(' '));
  return isAlone ? answerOfText(item, first.replace(BEGINS, '$1 - ')) : undefined;
}

/** What a row has in a cell of its own where its answer is ticked, and where it is not. */
const TICK = /^[xX\u2611\u2612\u2713-\u2718\u25a0\u25c9\u25cf]$/;
const NO_TICK = /^[\u2610\u25a1\u25a2\u25cb\u25ef_]$/;

/** A row an answer, with its sign in a cell of its own, as lines that begin with their signs. All answers are there, or it is no such table. */
function signedRows(item: ItemSpec, parts: readonly ShownPart[]): string[] | undefined {
  const rows = parts.map(({ lines }) => {
    const words = lines.filter((line) => !TICK.test(line) && !NO_TICK.test(line));
    return {
      isTicked: lines.some((line) => TICK.test(line)),
      text: words.join(/^\d+$/.test(words[0] ?? '') ? ' - ' : ' '),
    };
  });
  const answers = rows.map(({ text }) => listedAnswer(item, text));
  const isWhole = item.answers.every((answer) => answers.includes(answer) || !/^\d+$/.test(answer));
  if (!isWhole || !rows.some(({ isTicked }) => isTicked)) return undefined;
  return rows.map(({ isTicked, text }) => `${isTicked ? '\u2612' : '\u2610'} ${text}`);
}

/** The lines that are ticked, without their signs; `undefined` where some have none. */
function tickedOf(lines: readonly string[]): string[] | undefined {
  const signs = lines.map((line) => SIGN.exec(line));
  if (lines.length < 2 || !signs.every(Boolean)) return undefined;
  return lines.filter((_, i) => signs[i]?.[1]).map((line) => line.replace(SIGN, ''));
}

/** What a page may write before an answer. */
const LEAD =
  /^[\u2192\u2794\u279c\u25b6\u25ba\u00bb>]\s*|^(?:(?:selected |enter )?(?:response|answer|code|value)|selected)\s*:\s*/i;
/** Signs behind an answer that a row can be opened, moved or edited. */
const HANDLE = /\s[\u203a\u00bb>\u25b8\u25b6\u25ba\u22ee\u270e\u270f]$/;

/** How CMS's answers to M items begin: behind a number, they need no sign between. */
const BEGINS =
  /^(?=\d\d? (?:able|unable|grooming utensils|someone must|patient (?:depends|is|needs)|with (?:the use|minimal|moderate)|when (?:reminded|walking)|totally|entirely|requires|chairfast|bedfast|independent(?:ly)?)\b)(\d\d?) /i;

function answerOfText(item: ItemSpec, text: string): string | undefined {
  const code = statedCode(text.replace(LEAD, '').replace(HANDLE, ''));
  return item.answers.find((answer) => answer === code);
}

/** The answers that are listed: `1, 3, 7`, a line each, or all with the signs of their boxes. */
function answersIn(item: ItemSpec, lines: readonly string[], isChosen = false): Answer {
  const isSigned = lines.some((line) => SIGN.test(line));
  const texts = isSigned ? tickedOf(lines) : lines.flatMap((line) => piecesOf(line));
  if (!texts || (isSigned && lines.length < item.answers.length / 2)) return undefined;
  const answers = texts.map((text) => listedAnswer(item, text));
  const found = [...new Set(answers.filter((answer) => answer !== undefined))];
  if (found.length === 0 && !(isSigned && texts.length === 0)) return undefined;
  if (found.length < answers.length) return 'no-code';
  // All of them, and none of the above among others: what can be answered, and no answer.
  const none = item.answers.filter((_, i) => /NONE/.test(item.flags?.[i]?.name ?? ''));
  if (!isChosen && found.length > 1 && found.some((answer) => none.includes(answer))) return undefined;
  return item.answers.filter((answer) => found.includes(answer));
}

/** Numbers stand between commas; words hold commas of their own and stand between semicolons. */
function piecesOf(line: string): string[] {
  const byComma = line.split(/\s*(?:[,;&]|\band\b)\s*/).filter(Boolean);
  return byComma.every((piece) => /^(?:\d{1,2}|NA|UK)$/i.test(piece)) ? byComma : line.split(/\s*;\s*/).filter(Boolean);
}

/** By number or by words; a text whose number and words name two answers names none. */
function listedAnswer(item: ItemSpec, text: string): string | undefined {
  const byCode = answerOfText(item, text);
  const byWords = (item.flags ?? []).flatMap(({ words }, i) => (words.test(text) ? [item.answers[i]] : []));
  if (byCode !== undefined) return byWords.length === 0 || byWords.includes(byCode) ? byCode : undefined;
  return byWords.length === 1 ? byWords[0] : undefined;
}
