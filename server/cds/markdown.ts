/**
 * Words for cards. What stands in a record may be anything, and a client may show markdown as HTML: no markup of a
 * record's words survives, and nothing in them becomes a link, an image or a request (abuse case 20).
 */

/** Without control and format characters: direction overrides turn a sentence around. */
function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Text as markdown that shows it and nothing else. */
export function markdownOf(text: string): string {
  return (
    oneLine(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // Round brackets stay as they are but behind a square one, where a link's address would begin.
      .replace(/\]\(|[\\`*_[\]#|~@]/g, (mark) => (mark === '](' ? '\\]\\(' : `\\${mark}`))
      // GitHub's markdown makes links of bare addresses.
      .replace(/:\/\//g, ': //')
      .replace(/\bwww\./gi, 'www .')
      // A line of its own may begin a list, a rule or a heading; ours always begin with words.
      .replace(/^([-+]|\d+[.)])(?= )/, '\\$1')
  );
}

/** Characters of a summary, at most (CDS Hooks: fewer than 140). */
const SUMMARY = 139;

/** Text as a summary: one line, plain. A client that takes it for HTML finds none. */
export function summaryOf(text: string): string {
  const plain = oneLine(text).replaceAll('<', '‹').replaceAll('>', '›');
  if (plain.length <= SUMMARY) return plain;
  const cut = plain.slice(0, SUMMARY - 1);
  // Not in the middle of a word where there is a blank, nor of a character.
  const whole = cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}
