import { oncePer } from '../editions/once-per.ts';
import { type AxisName, axesIn, openAxesIn } from './axis-words.ts';
import { codeKey } from './code.ts';
import type { CodeLine, CodeSet } from './code-set.ts';
import { titleWords } from './title-words.ts';

export type { AxisName } from './axis-words.ts';

/** What the codes under a header differ in, and the code among them that leaves it open. */
export interface OpenAxis {
  axis: AxisName;
  /** The header whose children differ. */
  at: string;
  /** The child that says "unspecified" there. */
  open: string;
  /** Children that say it, complete or headers. */
  said: readonly CodeLine[];
}

/**
 * The axes that a code leaves open although codes beside it say them: I50.9 the type, I50.20 the acuity, L89.609 the side
 * and the stage. Read from the titles of the code list: on the way down to the code, each step at which it takes the child
 * that says "unspecified" (coding-rules.md section 6; OG I.B.2, I.B.18). A header's steps are read down to itself, so that
 * "I50" leaves open what its own children differ in.
 * @param code complete or a header, in any spelling; a code that is not listed leaves nothing open
 */
export function openAxes(codes: CodeSet, code: string): readonly OpenAxis[] {
  const known = held(codes);
  const open = known.get(code);
  if (open) return open;
  const made = readOpenAxes(codes, code);
  if (known.size >= MOST_HELD) known.clear();
  known.set(code, made);
  return made;
}

/** Notes name the same codes again and again. */
const held = oncePer<CodeSet, Map<string, readonly OpenAxis[]>>(() => new Map());
const MOST_HELD = 4_000;

function readOpenAxes(codes: CodeSet, code: string): OpenAxis[] {
  if (!codes.has(code)) return [];
  const path = [...codes.ancestors(code), codes.line(codeKey(code))];
  const found: OpenAxis[] = [];
  path.forEach((line, i) => {
    const next = path[i + 1];
    if (next) found.push(...openAt(codes, line, next.code));
    else if (!line.valid) found.push(...differencesAt(codes, line));
  });
  const seen = new Set<AxisName>();
  // `S62.603`, left middle finger, below "other and unspecified finger(s)": its own title says the side.
  const isSided = /\b(?:left|right|bilateral)\b/i.test(codes.title(code) ?? '');
  return found.filter(({ axis }) => !(isSided && axis === 'laterality') && !seen.has(axis) && seen.add(axis));
}

/** The axes that a header's child leaves open, where it is the one that does. */
function openAt(codes: CodeSet, header: CodeLine, child: string): OpenAxis[] {
  const children = codes.children(header.code);
  const taken = children.find(({ code }) => code === child);
  if (!taken || children.length < 2 || !isOpen(taken, children)) return [];
  const said = children.filter((other) => other !== taken && !isOpen(other, children) && !isOther(other));
  return axesBetween(header, taken, said).map((axis) => ({ axis, at: header.code, open: taken.code, said }));
}

/** What a header's children differ in: nothing of it is said yet. */
function differencesAt(codes: CodeSet, header: CodeLine): OpenAxis[] {
  const children = codes.children(header.code);
  const open = children.find((child) => isOpen(child, children));
  const said = children.filter((child) => child !== open && !isOther(child));
  return axesBetween(header, open, said).map((axis) => ({ axis, at: header.code, open: open?.code ?? '', said }));
}

/** A child that says "unspecified" of something that a sibling of it says. */
function isOpen({ title = '' }: CodeLine, children: readonly CodeLine[]): boolean {
  const own = unspecifieds(title);
  if (own === 0) return false;
  const least = Math.min(...children.map((child) => unspecifieds(child.title ?? '')));
  return own > least;
}

function unspecifieds(title: string): number {
  return title.match(/\bunspecified\b|\bNOS\b/gi)?.length ?? 0;
}

function isOther({ title = '' }: CodeLine): boolean {
  return /^other\b|\bother specified\b/i.test(title);
}

/** The axes on which codes differ: by the words that are not common to all, and by what the open one says is open. */
function axesBetween(header: CodeLine, open: CodeLine | undefined, said: readonly CodeLine[]): AxisName[] {
  if (said.length === 0) return [];
  const named = openAxesIn(open?.title ?? '', header.title ?? '');
  const common = new Set(titleWords(header.title ?? ''));
  const rests = said.map(({ title = '' }) => rest(title, common));
  const spoken = axesIn(rests, header);
  // What the open title names is what it leaves open; else what the others differ in. Depth is called "severity" at L97.
  if (named.length === 0) return spoken;
  if (named.includes('severity') && spoken.includes('stage')) return ['stage'];
  return [...named, ...spoken.filter((axis) => isCompanion(axis, named) && !named.includes(axis))];
}

/** Dominance has no "unspecified" of its own: it goes with the side. */
function isCompanion(axis: AxisName, named: readonly AxisName[]): boolean {
  return axis === 'dominance' && named.includes('laterality');
}

function rest(title: string, common: ReadonlySet<string>): string {
  return title
    .split(/(?<=[\s,()])|(?=[,()])/)
    .filter((piece) => !common.has(titleWords(piece)[0] ?? ''))
    .join('');
}
