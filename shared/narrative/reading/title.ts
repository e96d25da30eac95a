/** No title is longer. */
const LONGEST = 80;
/** `Controlled substance agreement signed`, `Handout on CHF given`, `Prior authorization approved 10/30`: done for somebody. */
const SAYS_WHAT_WAS_DONE =
  /\b(?:reviewed|given|signed|obtained|verified|approved|done|met|initiated|followed|received|completed|sent|on file|delivered|declined|continued|provided|shown|discussed|scanned|attached|due)\b(?: (?:with|by|to|w\/) [\w ]{1,24}| (?:on )?\d{1,2}\/\d{1,2}[\d/]*|[,;:(][^\n]*)?\s*$/i;
const FIRST_LINE = /^\s*([^\n]*)(\n\s*\S)?/;

/**
 * The title of a text: a first line that is no sentence and has text below it, or capitals before its colon (`POLICY 4.12 – FALLS`,
 * `LEAFLET: …`). A line that says what was done for somebody is none.
 */
export function titleOf(text: string): string | undefined {
  const [, line = '', below] = FIRST_LINE.exec(text.slice(0, 400)) ?? [];
  if (saysWhatWasDone(line)) return undefined;
  if (below && line.length <= LONGEST && !/[.!,;]\s*$/.test(line)) return line;
  return /^[A-Z][A-Z\d ()/&–-]{5,60}[A-Z\d)](?=:| [–-] | [a-z])/.exec(line)?.[0];
}

/** Whether the first line of a text says what was done for somebody. */
export function beginsWithWhatWasDone(text: string): boolean {
  return saysWhatWasDone(FIRST_LINE.exec(text.slice(0, 400))?.[1] ?? '');
}

/** Whether a line says what was done for somebody. */
export function saysWhatWasDone(line: string): boolean {
  return line.length <= LONGEST && SAYS_WHAT_WAS_DONE.test(line);
}
