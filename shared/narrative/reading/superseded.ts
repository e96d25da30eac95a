import { numberedForm, type WordForm } from './word-form.ts';

/** A word of a note where it stands: a token. */
interface Placed extends WordForm {
  start: number;
  end: number;
}

/**
 * Values that a note replaces as it names them: of `CKD 3a -> 3b`, `mild → moderate`, `went from stage 2 to stage 3` the last
 * holds, and the one before is not read. Only values of one scale replace each other; an arrow between other words (`COPD ->
 * Trelegy`, `fall → fracture`) says nothing of the kind. Two stages that nobody decided between (`stage 2-3`) are one word that says both, `2|3`.
 */
export function withoutSuperseded(text: string, tokens: readonly Placed[]): Placed[] {
  const gone = new Set<number>();
  const joined = new Map<number, Placed>();
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]?.word ?? '';
    if (word === 'from') leaveWhatWas(tokens, i, gone);
    else if (word === 'now') putWhatIsNow(text, tokens, i, gone, joined);
    else if (LABELS.has(word)) joinUndecided(text, tokens, i, gone, joined);
    else leaveBeforeArrow(text, tokens, i, gone);
  }
  return tokens.flatMap((token, i) => (gone.has(i) ? [] : (joined.get(i) ?? token)));
}

const ARROW = /^\s*(?:[-–=]{1,2}>|[→➔➜⇒⟶])\s*$/;
/** `Paroxysmal > persistent`: less plain than an arrow. */
const GREATER = /^\s+>{1,2}\s+$/;

/** `3a -> 3b`, `stage 3a -> stage 3b`. */
function leaveBeforeArrow(text: string, tokens: readonly Placed[], at: number, gone: Set<number>): void {
  const next = skipLabel(tokens, at + 1);
  const old = tokens[at];
  const now = tokens[next];
  if (!old || !now || !replaces(old.word, now.word)) return;
  const gap = text.slice(old.end, tokens[at + 1]?.start ?? old.end);
  if (!(gap.length < 9 && (ARROW.test(gap) || (GREATER.test(gap) && !/^\d$/.test(old.word))))) return;
  gone.add(at);
  if (next > at + 1 && LABELS.has(tokens[at - 1]?.word ?? '')) gone.add(at - 1);
}

/**
 * `CKD 3a, now 3b`, `mild dementia, now moderate`: the value of now stands in the place of the one before, and is quoted from there
 * on. A stage that is less than it was is undecided: a pressure ulcer is not staged back as it heals (NPIAP).
 */
function putWhatIsNow(
  text: string,
  tokens: readonly Placed[],
  at: number,
  gone: Set<number>,
  joined: Map<number, Placed>,
): void {
  const to = skipLabel(tokens, LEADS_VALUE.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1);
  const now = tokens[to];
  const next = tokens[to + 1];
  if (!now || (next && !ENDS_VALUE.test(text.slice(now.end, next.end)))) return;
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const old = tokens[i];
    if (!old || APART.test(text.slice(old.end, tokens[i + 1]?.start))) return;
    if (!areOfOneScale(old.word, now.word)) continue;
    gone.add(STAGES.has(old.word) ? to : i);
    if (!STAGES.has(old.word)) return;
    const isLess = (STAGES.get(now.word) ?? 0) < (STAGES.get(old.word) ?? 0);
    joined.set(i, { ...old, ...numberedForm(isLess ? `${now.word}|${old.word}` : now.word), end: now.end });
    for (let j = at; j < to; j++) gone.add(j);
    return;
  }
}

/** So many words back at most. */
const FARTHEST = 6;
const APART = /[.;:\n]/;
const LEADS_VALUE: ReadonlySet<string> = new Set(['a', 'an', 'at', 'is', 'to']);
/** Behind a value that is of nothing else: `now severe`, but `now severe pain`. */
const ENDS_VALUE = /^\s*(?:[.,;:)\n–—]|- |(?:per|on|by|since|after|with|and|due|as|w|in|but|despite)\b)/i;

/** `Stage 2-3`, `stage II/III`, `stage 2 or 3`; not a measure or a time behind a stage (`stage 3 - 4 x 2 cm`). */
function joinUndecided(
  text: string,
  tokens: readonly Placed[],
  label: number,
  gone: Set<number>,
  joined: Map<number, Placed>,
): void {
  const first = tokens[label + 1];
  if (!first || !STAGES.has(first.word)) return;
  const isJoined = JOINS.has(tokens[label + 2]?.word ?? '');
  const next = skipLabel(tokens, label + (isJoined ? 3 : 2));
  const second = tokens[next];
  if (!second || !STAGES.has(second.word) || second.word === first.word) return;
  const [between, behind] = [text.slice(first.end, second.start), text.slice(second.end, second.end + 8)];
  if (!(isJoined || BETWEEN.test(between)) || MEASURED.test(behind)) return;
  joined.set(label + 1, { ...first, ...numberedForm(`${first.word}|${second.word}`), end: second.end });
  for (let i = label + 2; i <= next; i++) gone.add(i);
}

const JOINS: ReadonlySet<string> = new Set(['or', 'vs', 'versus']);
const BETWEEN = /^ ?[-–/] ?$/;
const MEASURED = /^\s?(?:[x×*/\d]|\.\d|cm|mm|wk|week|day|mo|yr|year|%|\()/i;

/** `Progressed from mild to moderate`, `went from stage 3a to 3b`: with the verb, where it stands right before. */
function leaveWhatWas(tokens: readonly Placed[], from: number, gone: Set<number>): void {
  const old = skipLabel(tokens, from + 1);
  const now = skipLabel(tokens, old + 2);
  if (tokens[old + 1]?.word !== 'to' || !replaces(tokens[old]?.word ?? '', tokens[now]?.word ?? '')) return;
  const isTurn = TURNS.has(tokens[from - 1]?.word ?? '');
  if (!isTurn && !TURNS.has(tokens[from - 2]?.word ?? '')) return;
  // A label that stands only before the old value is the new one's too.
  const labelled = old > from + 1 && now === old + 2 ? from + 1 : -1;
  const verb = !isTurn ? from : HAS.has(tokens[from - 2]?.word ?? '') ? from - 2 : from - 1;
  for (let i = verb; i < old + 2; i++) if (i !== labelled) gone.add(i);
}

function skipLabel(tokens: readonly Placed[], at: number): number {
  return LABELS.has(tokens[at]?.word ?? '') ? at + 1 : at;
}

/** Whether two words are values of one scale, and the second may follow on the first. Stages are not read back. */
function replaces(old: string, now: string): boolean {
  return areOfOneScale(old, now) && !((STAGES.get(now) ?? 0) < (STAGES.get(old) ?? 0));
}

function areOfOneScale(old: string, now: string): boolean {
  if (old === now) return false;
  return (STAGES.has(old) && STAGES.has(now)) || SCALES.some((scale) => scale.has(old) && scale.has(now));
}

const LABELS: ReadonlySet<string> = new Set(['stage', 'stg', 'st', 'class', 'grade', 'nyha']);
const TURNS: ReadonlySet<string> = new Set(
  'progressed progress progressing progression advanced advance worsened worsen went gone going evolved evolve changed change moved move increased converted transitioned deteriorated declined'.split(
    ' ',
  ),
);
const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had']);
const STAGES: ReadonlyMap<string, number> = new Map(
  '1 i 2 ii 3 iii 3a 3b 4 iv 5 v unstageable'.split(' ').map((word, rank) => [word, rank]),
);
const SCALES: readonly ReadonlySet<string>[] = [
  new Set(['minimal', 'mild', 'moderate', 'severe']),
  new Set(['paroxysmal', 'persistent', 'permanent', 'longstanding']),
];
