/** What a group of an RTF document holds, as far as its reader shows it. */
export type Destination = 'shown' | 'skipped' | 'font' | 'instruction' | 'form' | 'choice' | 'bullet' | 'note';

/**
 * Groups that are told by their first control word. Header and footer are the page's, not the document's; comments are
 * beside it.
 */
const NAMED: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ...'colortbl stylesheet info pict object objdata nonshppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn sp annotation atnid atnauthor xe tc rxe bxe txe private1 filetbl listtable revtbl pn template operator author company title subject keywords comment doccomm'
    .split(' ')
    .map((word): [string, Destination] => [word, 'skipped']),
  ['fonttbl', 'font'],
  ['fldinst', 'instruction'],
  ['formfield', 'form'],
  ['ffl', 'choice'],
  ['listtext', 'bullet'],
  ['pntext', 'bullet'],
  ['footnote', 'note'],
  // A text box is shown.
  ['shpinst', 'shown'],
  ['shptxt', 'shown'],
  ['fldrslt', 'shown'],
]);

/**
 * The destination that a control word opens at the beginning of a group.
 * @param isOptional whether `\*` stands before it: one that is not known is skipped then
 */
export function destinationOf(word: string, isOptional: boolean): Destination | undefined {
  return NAMED.get(word) ?? (isOptional ? 'skipped' : undefined);
}

/** Control words that stand for a character, or for what parts words from one another. */
export const SHOWN: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['row', '\n'],
  ['nestrow', '\n'],
  ['sect', '\n\n'],
  ['page', '\n\n'],
  ['column', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
]);

/** `\fcharset` of a font → the code page of its bytes. 2 is a font of signs, whose bytes are no letters. */
export const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
