/** Blanks run together as a browser shows them; at most one empty line between paragraphs. */
export function tidyText(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f\u00a0]+/g, (run) => (run.includes('\t') ? '\t' : ' ')).trim());
  return lines
    .filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}
