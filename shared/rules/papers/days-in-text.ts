import { addDays, type Day, isDay } from '../../chart/day.ts';
import { allIn } from '../../narrative/reading/find.ts';

/** A date as a document writes it: the days that it may mean, in UTF-16 code units of the text. */
export interface WrittenDay {
  start: number;
  end: number;
  text: string;
  earliest: Day;
  latest: Day;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH = `(?:${MONTHS})[a-z]*\\.?`;
const FORMS: readonly [pattern: RegExp, read: (found: readonly string[], written: Day | undefined) => Range][] = [
  [/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)/g, ([, y, , m, d]) => day(num(y), num(m), num(d))],
  [
    /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/g,
    ([, m, d, y]) => day(year(num(y)), num(m), num(d)),
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    ([, m, d, y]) => day(num(y), month(m), num(d)),
  ],
  [new RegExp(`\\b(\\d{1,2}) (${MONTH}),? (\\d{4})\\b`, 'gi'), ([, d, m, y]) => day(num(y), month(m), num(d))],
  [
    new RegExp(`(?<![\\w/.-])(\\d{1,2})-(${MONTHS})[a-z]*-(\\d{4}|\\d{2})(?![\\w-])`, 'gi'),
    ([, d, m, y]) => day(year(num(y)), month(m), num(d)),
  ],
  [new RegExp(`\\b(${MONTH}),? (?:of )?(\\d{4})\\b`, 'gi'), ([, m, y]) => wholeMonth(num(y), month(m))],
  [/(?<![\d/.-])(\d{1,2})\/(\d{4})(?![\d/-])/g, ([, m, y]) => wholeMonth(num(y), num(m))],
  [
    /(?<![\d/.,-])\b(?:in|since|year|from) (\d{4})\b(?![/-])/gi,
    ([, y]) => range(day(num(y), 1, 1), day(num(y), 12, 31)),
  ],
  [
    /(?<![\d/.-])(\d{1,2})\/(\d{1,2})(?![\d/-])(?! (?:of|pain|in)\b)/g,
    ([, m, d], written) => lastSuch(num(m), num(d), written),
  ],
  [
    new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})`, 'gi'),
    ([, m, d], written) => lastSuch(month(m), num(d), written),
  ],
  [
    /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|several|few) (day|week|month|year|yr)s? (?:ago|prior|earlier|before)\b/gi,
    ([, n, unit], written) => ago(n ?? '', unit ?? '', written),
  ],
];

type Range = { earliest: Day; latest: Day } | undefined;

/**
 * The dates that a text writes, in its order: whole dates, months, years after "in" or "since", and those that only the
 * day of writing makes a date (`11/3`, `three weeks ago`).
 * @param written day of the document; without it the last kinds are left out
 */
export function daysIn(text: string, written?: string): WrittenDay[] {
  const base = written !== undefined && isDay(written) ? written : undefined;
  const found: WrittenDay[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, read] of FORMS) {
    for (const match of allIn(text, pattern)) {
      const days = read(match, base);
      const start = match.index;
      const end = start + match[0].length;
      if (!days || taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      found.push({ start, end, text: match[0], ...days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function num(text: string | undefined): number {
  return Number(text);
}

function year(short: number): number {
  return short >= 100 ? short : short + (short > 60 ? 1900 : 2000);
}

function month(name: string | undefined): number {
  return MONTHS.split('|').indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function day(y: number, m: number, d: number): Range {
  const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return isDay(text) ? { earliest: text, latest: text } : undefined;
}

function range(first: Range, last: Range): Range {
  return first && last ? { earliest: first.earliest, latest: last.latest } : undefined;
}

function wholeMonth(y: number, m: number): Range {
  const first = day(y, m, 1);
  const next = m === 12 ? day(y + 1, 1, 1) : day(y, m + 1, 1);
  const last = next && addDays(next.earliest, -1);
  return first && last ? { earliest: first.earliest, latest: last } : undefined;
}

/** `11/3` in a note of January means the November before it. */
function lastSuch(m: number, d: number, written: Day | undefined): Range {
  if (written === undefined) return undefined;
  const y = num(written.slice(0, 4));
  const same = day(y, m, d);
  return same && same.earliest <= written ? same : day(y - 1, m, d);
}

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365, yr: 365 };

/** A round number of units is meant loosely: half a unit to each side. */
function ago(count: string, unit: string, written: Day | undefined): Range {
  const word = count.toLowerCase();
  const length = LENGTHS[unit.toLowerCase()] ?? 1;
  if (written === undefined) return undefined;
  if (word === 'several' || word === 'few') return between(written, 2 * length, 8 * length);
  const n = /^an?$/.test(word) ? 1 : /\d/.test(word) ? num(word) : WORDS.indexOf(word);
  const slack = length === 1 ? 0 : Math.ceil(length / 2);
  return between(written, n * length - slack, n * length + slack);
}

function between(written: Day, least: number, most: number): Range {
  const earliest = addDays(written, -most);
  const latest = addDays(written, -least);
  return earliest && latest ? { earliest, latest } : undefined;
}
