/**
 * Recognising a field by its `name` or `id`. Submission names are long and rare, so they are found with anything
 * before and after them, unless a word beside them says that this is something else (a comment, a button, an earlier
 * value). Short item numbers need an edge on both sides. Ids that a program made up are never believed.
 */

/** Splits a name into lower-case words and numbers: `ctl00$Main_txtM1830-CrntBathg` → ctl, 00, main, txt, m, 1830, … */
export function wordsOf(name: string): string[] {
  return name
    .split(/(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)|[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Names as people would say them: their words with blanks between. */
export function saidOf(names: readonly string[]): string[] {
  return names.map((name) => wordsOf(name).join(' '));
}

/** The words of a name, each with blanks around it: a part of them is one of the text. */
export function spacedOf(name: string): string {
  return ` ${wordsOf(name).join(' ')} `;
}

/** Only letters and digits, lower case: what stays of a submission name however its parts are joined. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * What surrounds `part` (squashed) in `name`, as words; `undefined` where it is not in there, or where one of them makes it
 * something else. Edges are kept as the name has them, so that `M1830_CRNT_BATHG_COMMENTS` leaves `comments`.
 */
export function around(name: string, part: string, otherWords: RegExp): string[] | undefined {
  const match = new RegExp([...part].join('[^a-z0-9]*'), 'i').exec(name);
  if (!match) return undefined;
  const rest = wordsOf(`${name.slice(0, match.index)}_${name.slice(match.index + match[0].length)}`);
  return isPlain(rest, otherWords) ? rest : undefined;
}

/**
 * Whether the words beside an item's own name leave it what it is.
 * @param otherWords words that make it something else
 */
export function isPlain(rest: readonly string[], otherWords: RegExp): boolean {
  return !rest.some((word) => otherWords.test(word));
}

/**
 * Whether a program made this name up: a run of letters and digits as no person or form builder writes them. Numbers at
 * an end are no sign of it (rows, repeats), nor are the framework prefixes of server pages.
 */
export function isMadeUp(name: string): boolean {
  if (/^:.*:$|^«.*»$/.test(name)) return true;
  return name.split(/[^A-Za-z0-9]+/).some((part) => {
    if (/^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/i.test(part)) return true;
    const changes = part.match(/\d+[a-z]+|[a-z]+\d+/gi)?.length ?? 0;
    return changes >= 3 && part.length >= 8 && !/^[a-z]?\d{4}/i.test(part);
  });
}

/**
 * Two inline elements side by side are two words to a reader, blank or not: `<span>M1033</span><span>Risk…</span>`. Not so what
 * only marks a part of a word, nor a category in bold before its dot.
 */
export function isOneWord(before: string, after: string, around: readonly (Element | undefined)[]): boolean {
  return (
    around.some((el) => el?.tagName === 'MARK') ||
    (/\b[A-Z]\d\w$/.test(before) && /^\.\w*$/.test(after)) ||
    (/\b[A-Z]\d\w\.$/.test(before) && /^\w{1,4}$/.test(after))
  );
}
