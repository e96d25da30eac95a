import type { Authority, Determined, Evidence, Missing } from '../../../shared/chart/evidence.ts';
import { weaker } from '../../../shared/chart/evidence.ts';
import type { ClassificationView } from '../../../shared/view.ts';
import { capital, inSentence } from '../../../shared/wording.ts';
import { AUTHORITY, CLINICAL_GROUPS } from '../../words.ts';
import { COMORBIDITY, FUNCTIONAL_LEVELS } from '../words.ts';

export type Grouping = NonNullable<ClassificationView['grouping']>;

/**
 * How a position stands. Said in words and by the line around it, never by red and green:
 * `doubt`: the principal diagnosis would be returned to provider; `facts`: dates and stays decide, no table is read; `list`:
 * the list of diagnoses alone decides.
 */
export type PositionState = Authority | 'facts' | 'list' | 'open' | 'doubt' | 'filler';

export const STATE_WORDS: Readonly<Record<PositionState, string>> = {
  ...AUTHORITY,
  facts: 'from dates',
  list: 'from the list',
  open: 'open',
  doubt: 'in doubt',
  filler: 'filler',
};

/** One of the five positions of the HIPPS, as it is shown. */
export interface PositionShown {
  position: 1 | 2 | 3 | 4 | 5;
  /** One: settled. Several: what the facts leave possible. None: open, and nothing narrows it. */
  values: string[];
  name: string;
  state: PositionState;
  parts: PartShown[];
}

/** One decision of the grouper behind a position. */
export interface PartShown {
  title: string;
  answer: string;
  because: Evidence[];
  missing: Missing[];
  authority?: Authority;
}

/** The five positions of a grouping, in order. */
export function positions(grouping: Grouping): PositionShown[] {
  return [sourceAndTiming(grouping), clinicalGroup(grouping), functionalLevel(grouping), comorbidity(grouping), FILLER];
}

/** The HIPPS in one line: `2HB21`; an open position as `_`, so that nobody copies half a code. */
export function hippsLine(shown: readonly PositionShown[]): string {
  return shown.map((position) => (isSettled(position) ? position.values[0] : '_')).join('');
}

/** Whether a position has its one value. */
export function isSettled({ values, state }: PositionShown): boolean {
  return values.length === 1 && state !== 'open' && state !== 'doubt';
}

/** The return code and flags of a principal that a contractor would return, or `undefined`. */
export function refusal(grouping: Grouping): { returnCode: string; flags: string[] | undefined } | undefined {
  const { returnCode, validityFlags } = grouping;
  if (!returnCode.determined || returnCode.value === '00') return undefined;
  return { returnCode: returnCode.value, flags: validityFlags.determined ? validityFlags.value : undefined };
}

const FILLER: PositionShown = { position: 5, values: ['1'], name: 'filler, always 1', state: 'filler', parts: [] };

/** pdgm.md section 2: 1 community early, 2 institutional early, 3 community late, 4 institutional late. */
function sourceAndTiming({ source, timing }: Grouping): PositionShown {
  const sources = options(source) ?? ['community', 'institutional'];
  const timings = options(timing) ?? ['early', 'late'];
  const values = timings.flatMap((t) =>
    sources.map((s) => String((t === 'late' ? 3 : 1) + (s === 'institutional' ? 1 : 0))),
  );
  const name = `${capital(inSentence(sources, 'or'))}, ${inSentence(timings, 'or')}`;
  const settled = source.determined && timing.determined;
  return {
    position: 1,
    values: source.determined || timing.determined ? values.sort() : [],
    name,
    state: settled
      ? (weaker(source.authority, timing.authority) ?? (isEntered(source, timing) ? 'entered' : 'facts'))
      : 'open',
    parts: [part('Admission source', source, String), part('Timing', timing, String)],
  };
}

/** Whether a person's own statement is among what decided these parts. */
function isEntered(...parts: readonly Determined<unknown>[]): boolean {
  return parts.some(({ because = [] }) => because.some(({ at }) => at?.kind === 'entered'));
}

/**
 * A refused principal leaves the group in doubt, and so does one that may be refused (`NONE` among the possible values):
 * in both cases the position says what would happen to the claim.
 */
function clinicalGroup(grouping: Grouping): PositionShown {
  const group = grouping.clinicalGroup;
  const shown = settle(2, group, (letter) => CLINICAL_GROUPS[letter] ?? RETURNED, 'Clinical group');
  const values = shown.values.map((letter) => (letter === 'NONE' ? '–' : letter));
  if (group.determined) return shown;
  if (refusal(grouping)) return { ...shown, values, state: 'doubt', name: `Clinical group in doubt: ${RETURNED}` };
  return { ...shown, values, state: values.includes('–') ? 'doubt' : 'open' };
}

const RETURNED = 'would be returned to provider (RTP)';

function functionalLevel({ functionalLevel: level, points }: Grouping): PositionShown {
  const shown = settle(3, level, (letter) => FUNCTIONAL_LEVELS[letter] ?? letter, 'Functional impairment level');
  return { ...shown, parts: restingOn(shown.parts, pointsPart(points)) };
}

function comorbidity(grouping: Grouping): PositionShown {
  const shown = settle(4, grouping.comorbidity, (value) => COMORBIDITY[value] ?? value, 'Comorbidity');
  const subgroups = part('Comorbidity subgroups', grouping.subgroups, (value) =>
    value.length ? value.join(', ') : 'none',
  );
  // Without a table's row it is decided by a list of diagnoses that has no other.
  const state = shown.state === 'facts' ? 'list' : shown.state;
  return { ...shown, state, parts: restingOn(shown.parts, subgroups) };
}

/**
 * The total, or that it is open. Which totals are still possible is not listed: beside the thresholds that would tell
 * which answer leads to which level.
 */
function pointsPart(points: Grouping['points']): PartShown {
  const shown = part('Points', points, String);
  return points.determined ? shown : { ...shown, answer: 'open' };
}

/** Parts and the one that they rest on: what both say stands once, under the latter. */
function restingOn(parts: readonly PartShown[], base: PartShown): PartShown[] {
  const evidence = new Set(base.because.map((each) => JSON.stringify(each)));
  const missing = new Set(base.missing.map(({ say }) => say));
  const above = parts.map((each) => ({
    ...each,
    because: each.because.filter((one) => !evidence.has(JSON.stringify(one))),
    missing: each.missing.filter(({ say }) => !missing.has(say)),
  }));
  return [...above, base];
}

function settle(
  position: 2 | 3 | 4,
  part_: Determined<string>,
  words: (value: string) => string,
  title: string,
): PositionShown {
  const values = [...(options(part_) ?? [])];
  const answer = values.length > 3 ? `one of ${values.length}` : inSentence(values.map(words), 'or');
  const lead = position === 2 ? '' : `${title}: `;
  return {
    position,
    values,
    name: answer ? `${lead}${answer}` : `${title}: not determined`,
    state: part_.determined ? (part_.authority ?? 'facts') : 'open',
    parts: [part(title, part_, words)],
  };
}

function part<T>(title: string, from: Determined<T>, words: (value: T) => string): PartShown {
  const values = options(from);
  return {
    title,
    answer: values ? inSentence(values.map(words), 'or') : 'not determined',
    because: from.because ?? [],
    missing: from.determined ? [] : from.missing,
    ...(from.determined && from.authority ? { authority: from.authority } : {}),
  };
}

/** What a part may be: its value, or what the facts leave possible; `undefined` when nothing narrows it. */
function options<T>(part_: Determined<T>): readonly T[] | undefined {
  if (part_.determined) return [part_.value];
  return part_.possible && part_.possible.length > 0 ? part_.possible : undefined;
}
