import type { OasisCatalogue } from './catalogue.ts';
import type { OasisItem } from './item.ts';

/** Which element of the assessment a name means. */
export interface ItemNamed {
  /** The key in `Chart.oasis`. Of a check-all item's single element: CMS's name of that element. */
  key: string;
  /** The catalogue's item; absent for an item that this edition does not hold. */
  item?: OasisItem;
  /** Named by LOINC, whose codes do not tell the time point of a GG activity: the key is that of column 1. */
  byLoinc?: true;
  /** For one element of a check-all item: the answer that it ticks. */
  ticks?: string;
}

/** A CMS item within a name: one or two letters, four digits, then letters and digits, then a submission name's words. */
const ITEM = /(?:^|[^A-Z0-9])((?:GG|[A-Z])\d{4}[A-Z0-9]{0,4})(_[A-Z0-9_]*[A-Z0-9])?(?![A-Z0-9])/;
const LOINC_CODE = /(?:^|[^\d-])(\d{1,7}-\d)(?![\d-])/;

/**
 * Finds the OASIS element that a linkId, a code or a column name means: CMS's submission name (`M1830_CRNT_BATHG`), its
 * number (`M1830`, `GG0170I1`), or LOINC, alone or at the end of a path with or without prefixes (LHC-Forms writes
 * `/99148-9/57243-8`, some add `/1` for the instance). Case does not matter. `undefined` where it names none.
 *
 * Where several items share a LOINC code (M1023, the two wheelchair types), all are returned, in the form's order.
 */
export function itemsNamed(written: string, catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const segments = written.split('/').filter((part) => part !== '' && !/^\d{1,3}$/.test(part));
  const last = segments.at(-1) ?? '';
  const parted = inParts(last.toUpperCase(), catalogue) ?? joined(last.toUpperCase(), catalogue);
  if (parted) return [parted];
  const name = ITEM.exec(last.toUpperCase());
  if (name?.[1]) return [byCmsName(name[1], name[2] ?? '', catalogue)];
  const code = LOINC_CODE.exec(last)?.[1];
  const items = (code === undefined ? undefined : catalogue?.byLoinc.get(code)) ?? [];
  const within = items.filter((item) => segments.includes(item.panels.at(-1) ?? ''));
  return (within.length > 0 ? within : items).map((item) => ({ key: item.id, item, byLoinc: true }));
}

/** A number whose letter, column or box stands apart: `GG0130.A.1`, `GG0130_A1`, `M1060-A`, `M1033_7`, `M1023.b`. */
const IN_PARTS = /(?:^|[^A-Z0-9])(((?:GG|[A-Z])\d{4})([A-Z]{0,2})[._-]?([A-Z]{0,2})[._-]?(\d{0,2}))$/;

const DIVIDED = /[-.\s]/;
const DIVIDERS = /[-.\s]/g;

/** CMS's own name with other dividers: `M1023-OTH-DIAG1-SEVERITY`. Read by its number alone, the rating were the diagnosis. */
function joined(written: string, catalogue: OasisCatalogue | undefined): ItemNamed | undefined {
  if (!DIVIDED.test(written)) return undefined;
  const name = written.trim().replace(DIVIDERS, '_');
  const [, number = '', words = ''] = SUBMISSION_NAME.exec(name) ?? [];
  if (words === '') return undefined;
  const isOurs = catalogue?.byId.has(name) || catalogue?.byName.has(name) || catalogue?.byFlag.has(name);
  return isOurs || (/_SEV/.test(words) && diagnosisElement(number, words) !== undefined)
    ? byCmsName(number, words, catalogue)
    : undefined;
}

/** Only where the parts together name an item, or one answer of a check-all item; else the name is read as it stands. */
function inParts(written: string, catalogue: OasisCatalogue | undefined): ItemNamed | undefined {
  const [, whole = '', number = '', letter = '', then = '', last = ''] = IN_PARTS.exec(written) ?? [];
  if (!catalogue || !/[._-]/.test(whole) || catalogue.byId.has(whole) || catalogue.byName.has(whole)) return undefined;
  const joined = number + letter + then + last;
  if (catalogue.byId.has(joined) || performanceColumn(joined, catalogue)) return byCmsName(joined, '', catalogue);
  if (/^M102[13]$/.test(number) && /^[A-F]?$/.test(letter + then)) {
    const element =
      last === '' ? diagnosisElement(number + letter + then, '') : diagnosisElement(number, `_DIAG${last}`);
    return element === undefined ? undefined : { key: element, ...itemOf(catalogue.byId.get(element)) };
  }
  // `M1033_7` with 0 or 1 is the seventh box; taken for the list, its 1 would be the first.
  const list = catalogue.byId.get(number);
  const code = (then + last).replace(/^0(?=\d)/, '');
  const flag =
    list?.kind === 'check-all' && letter === '' ? list.answers.find((each) => each.code === code) : undefined;
  return list && flag?.flag !== undefined ? { key: flag.flag, item: list, ticks: flag.code } : undefined;
}

/**
 * The key in `Chart.oasis` of an item as a record names it; a name that means no item stays as written, and so does one
 * that CMS does not print for the item whose number it begins with.
 */
export function chartKey(written: string, catalogue: OasisCatalogue | undefined): string {
  if (unprintedFor(written, catalogue)) return written;
  return itemsNamed(written, catalogue)[0]?.key ?? written;
}

/** A submission name: an item's number and words behind it. */
const SUBMISSION_NAME = /^((?:GG|[A-Z])\d{4}[A-Z0-9]{0,4})(_[A-Z0-9_]+)$/;

/**
 * The item whose number a submission name begins with, where CMS prints that name for none of its elements: `M1830_XYZ`,
 * `M1033_HOSP_RISK_XYZ`. What it holds may be the answer to another question (a goal, an earlier state).
 * @returns `undefined` for a name that CMS prints, a number alone, and whatever names no item of the catalogue
 */
export function unprintedFor(written: string, catalogue: OasisCatalogue | undefined): OasisItem | undefined {
  const name = written.trim().toUpperCase();
  const [, number = '', words = ''] = SUBMISSION_NAME.exec(name) ?? [];
  if (number === '' || !catalogue || isPrinted(name, number, words, catalogue)) return undefined;
  return catalogue.byId.get(number) ?? performanceColumn(number, catalogue);
}

function isPrinted(name: string, number: string, words: string, catalogue: OasisCatalogue): boolean {
  if (catalogue.byId.has(name) || catalogue.byName.has(name) || catalogue.byFlag.has(name)) return true;
  if (diagnosisElement(number, words) !== undefined || inParts(name, catalogue)) return true;
  // `M0064_SSN_UK`: an element of its own beside an item that takes it. No function item has one.
  const beside = /^(.+)_(?:NA|UK|UNKNOWN)$/.exec(name)?.[1];
  const kind = catalogue.byId.get(number)?.kind;
  return beside !== undefined && kind !== 'choice' && kind !== 'performance';
}

function byCmsName(number: string, words: string, catalogue: OasisCatalogue | undefined): ItemNamed {
  const written = number + words;
  const flag = catalogue?.byFlag.get(written);
  if (flag)
    return {
      key: flag.item.answers.find((answer) => answer.code === flag.code)?.flag ?? written,
      item: flag.item,
      ticks: flag.code,
    };
  const diagnosis = diagnosisElement(number, words);
  if (diagnosis) return { key: diagnosis, ...itemOf(catalogue?.byId.get(diagnosis)) };
  const exact = catalogue?.byId.get(written) ?? catalogue?.byName.get(written);
  if (exact) return { key: exact.id, item: exact };
  // `M1005_INP_DSCHG_UNKNOWN`, `M0102_…_NA`: elements of their own beside the item.
  if (/_(NA|UK|UNKNOWN)$/.test(words)) return { key: written };
  const column = performanceColumn(number, catalogue);
  if (column) return { key: number, item: column };
  const numbered = catalogue?.byId.get(number);
  if (numbered && numbered.kind !== 'check-all') return { key: numbered.id, item: numbered };
  return { key: written };
}

function itemOf(item: OasisItem | undefined): { item?: OasisItem } {
  return item ? { item } : {};
}

/**
 * M1021 and M1023 are written in many ways: `M1021`, `M1021A`, `M1021_A2_ICD`, `M1023B`, `M1023_C2_SEVERITY`,
 * `M1023_OTH_DIAG1_ICD`. On paper the primary is line a, the others are b to f.
 */
function diagnosisElement(number: string, words: string): string | undefined {
  const line = /^M102[13]([A-F])?/.exec(number);
  if (!line) return undefined;
  const what = /SEV/.test(words) ? 'SEVERITY' : 'ICD';
  if (number.startsWith('M1021')) return `M1021_PRIMARY_DIAG_${what}`;
  const letter = line[1] ?? /^_([B-F])2?(_|$)/.exec(words)?.[1];
  const position = letter === undefined ? /DIAG_?([1-5])/.exec(words)?.[1] : String(letter.charCodeAt(0) - 65);
  return position === undefined || position === '0' ? undefined : `M1023_OTH_DIAG${position}_${what}`;
}

/** Columns 3 (discharge) and 4 (follow-up) of a GG activity are answered like column 1, which the catalogue holds. */
function performanceColumn(number: string, catalogue: OasisCatalogue | undefined): OasisItem | undefined {
  const activity = /^(GG01[37]0[A-Z]{1,2})[34]$/.exec(number)?.[1];
  return activity === undefined ? undefined : catalogue?.byId.get(`${activity}1`);
}
