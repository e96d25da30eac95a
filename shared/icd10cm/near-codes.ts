import { type CodeKey, codeKey, endOfPrefix, shorterKey } from './code.ts';
import { ABSENT, type CodeYear, keysIn, stateIn, VALID } from './code-year.ts';

const MOST = 5;
/** Beyond this a text is no slip of a code (`E11.9`, `S72.001A`), and nothing is suggested. */
const LONGEST = 12;
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Characters that are taken for each other when read or heard. */
const ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  Q: '0',
  I: '1',
  '1': 'I',
  L: '1',
  S: '5',
  '5': 'S',
  Z: '2',
  '2': 'Z',
  B: '8',
  '8': 'B',
  G: '6',
  '6': 'G',
};

/**
 * Listed codes that someone may have meant by a text that is none, likeliest first, at most five: another place for
 * the dot, characters that look alike, the placeholder X before a 7th character, two characters exchanged, a code cut
 * short or drawn out, one character wrong. The same text gives the same codes. A text that begins with a digit that looks
 * like no letter (`428.0`, as ICD-9-CM wrote codes) has no letter to go by: any code would be a guess, and none is made.
 */
export function nearCodes(year: CodeYear, text: string): CodeKey[] {
  const letters = bare(text);
  if (letters === undefined) return [];
  const found = new Set<CodeKey>();
  const alike = () => [letters, ...lookAlikes(letters), ...withPlaceholders(letters)];
  const further = [
    () => exchanged(letters),
    () => longer(year, letters),
    () => shorter(year, letters),
    () => oneMissing(letters),
    () => oneTooMany(letters),
    () => oneWrong(letters),
  ];
  const kinds = /^\d/.test(letters) ? [alike] : [alike, ...further];
  for (const kind of kinds) {
    const keys = kind()
      .map((candidate) => (typeof candidate === 'string' ? codeKey(candidate) : candidate))
      .filter((key) => key >= 0 && stateIn(year, key) !== ABSENT);
    // Within one kind of slip a complete code is likelier than a header, then the order of codes decides.
    keys.sort((a, b) => Number(stateIn(year, b) === VALID) - Number(stateIn(year, a) === VALID) || a - b);
    for (const key of keys) if (found.size < MOST) found.add(key);
    // The first kind leaves no doubt about what was meant; the others are guesses, and more of them help.
    if (found.size === MOST || (found.size > 0 && kind === alike)) break;
  }
  return [...found];
}

/** The letters and digits of a text in capitals; `undefined` where there are too few, too many or others. */
function bare(text: string): string | undefined {
  if (text.length > 64) return undefined;
  const letters = text.replace(/[\s.,\-_]/g, '');
  if (letters.length < 2 || letters.length > LONGEST || !/^[0-9A-Za-z]+$/.test(letters)) return undefined;
  return letters.toUpperCase();
}

/** Every way to read look-alikes the other way round, at up to three places at once. */
function lookAlikes(letters: string): string[] {
  const places = [...letters].flatMap((c, i) => (ALIKE[c] === undefined ? [] : [i])).slice(0, 6);
  const variants: string[] = [];
  for (let choice = 1; choice < 1 << places.length; choice++) {
    const chosen = places.filter((_, bit) => (choice >> bit) & 1);
    if (chosen.length > 3) continue;
    const chars = [...letters];
    for (const place of chosen) chars[place] = ALIKE[chars[place] ?? ''] ?? '';
    variants.push(chars.join(''));
  }
  return variants;
}

/** `S0001A` → `S0001XA`: the last character belongs in the seventh place. */
function withPlaceholders(letters: string): string[] {
  if (letters.length < 4 || letters.length > 6) return [];
  return [`${letters.slice(0, -1)}${'X'.repeat(7 - letters.length)}${letters.slice(-1)}`];
}

function exchanged(letters: string): string[] {
  return [...letters.slice(1)].map((c, i) => `${letters.slice(0, i)}${c}${letters[i]}${letters.slice(i + 2)}`);
}

/** Codes that begin with the text (`S0001X`); too many of them are no hint. */
function longer(year: CodeYear, letters: string): CodeKey[] {
  const key = codeKey(letters);
  if (key < 0) return [];
  const below = keysIn(year, key, endOfPrefix(key));
  return below.length <= 40 ? below : [];
}

/** The longest listed code that the text begins with. */
function shorter(year: CodeYear, letters: string): CodeKey[] {
  let key = codeKey(letters.slice(0, 7));
  if (letters.length <= 7 && key >= 0) key = shorterKey(key);
  while (key >= 0 && stateIn(year, key) === ABSENT) key = shorterKey(key);
  return key < 0 ? [] : [key];
}

function oneMissing(letters: string): string[] {
  return places(letters.length + 1).flatMap((i) =>
    [...CHARACTERS].map((c) => `${letters.slice(0, i)}${c}${letters.slice(i)}`),
  );
}

function oneTooMany(letters: string): string[] {
  return places(letters.length).map((i) => `${letters.slice(0, i)}${letters.slice(i + 1)}`);
}

function oneWrong(letters: string): string[] {
  return places(letters.length).flatMap((i) =>
    [...CHARACTERS].map((c) => `${letters.slice(0, i)}${c}${letters.slice(i + 1)}`),
  );
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
