import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import type { Gate, HealthHome, HealthHomeEvidence, UnmaskedItem, UnmaskedRisk, Use } from './answer.ts';
import type { Bare } from './bare.ts';
import type { Change } from './explain.ts';
import { isCriterionOpen, OPEN_C2, openCriterion, openFactor } from './mask-open.ts';
import { isPlainId } from './plain-id.ts';
import { refOf } from './sources.ts';
import { isTellingRef } from './telling-elements.ts';

/** The answer as it is, for who may see it and gave a reason. */
export function revealed(bare: Bare): HealthHome {
  return {
    ...bare.answer,
    criterion: without(bare.criterion),
    evidence: bare.evidence.map(({ filler: _, ...each }) => without(each)),
    gates: bare.gates.map(without),
    wouldChange: bare.wouldChange.map(without),
    checklist: bare.checklist.map((item) => ({ ...bareItem(item), evidence: item.evidence.map(without) })),
    clocks: bare.clocks.map(without),
    risks: bare.risks.map(({ masked: _, ...risk }) => ({ ...risk, inputs: risk.inputs.map(without) })),
    masked: false,
  };
}

/**
 * R10: the masked view. Sensitive evidence becomes `{class: "sensitive", use}`, once a use, at the end; words that would
 * tell it become words that fit every class. The status stays.
 */
export function masked(bare: Bare): HealthHome {
  const answer = maskedAnswer(bare);
  return bare.hidesNames ? withoutNames(answer) : answer;
}

function maskedAnswer(bare: Bare): HealthHome {
  const hidden = bare.evidence.filter(({ sensitive }) => sensitive);
  const shown = bare.evidence.filter(({ sensitive, use }) => !sensitive && use !== 'unmapped');
  const isAny = isAnySensitive(bare);
  const open = isAny && isCriterionOpen(bare) ? openCriterion(bare) : undefined;
  const factor = isAny ? openFactor(bare) : undefined;
  return {
    ...bare.answer,
    criterion: maskedCriterion(bare.criterion, isAny),
    ...open,
    evidence: [
      ...shown.map(({ filler: _, ...each }) => without(each)),
      ...(bare.evidence.some(({ use }) => use === 'unmapped') ? [UNMAPPED] : []),
      ...usesOf(hidden).map((use) => ({ class: 'sensitive', use })),
    ],
    gates: bare.gates.map((gate) => {
      if (gate.id === factor?.id) return factor;
      return gate.sensitive ? maskedGate(gate) : without(gate);
    }),
    wouldChange: maskedChanges(bare, isAny, open !== undefined, factor),
    checklist: bare.checklist.map((item) => ({ ...maskedItem(item), ...(open && item.item === 'C2' ? OPEN_C2 : {}) })),
    clocks: bare.clocks
      .flatMap((clock) =>
        clock.sensitive ? (clock.masked ? [{ ...withoutSource(clock), ...clock.masked }] : []) : [without(clock)],
      )
      .sort(byDue),
    risks: bare.risks.map(maskedRisk),
    masked: isAny,
  };
}

/** What a program asks for names sensitive classes; beside something hidden that would read as a hint at it. */
function maskedCriterion(criterion: Bare['criterion'], isAny: boolean): HealthHome['criterion'] {
  const isHint = criterion.state === 'not met' && isAny;
  return criterion.sensitive || isHint ? SENSITIVE_CRITERION[criterion.state] : without(criterion);
}

/** Where the criterion is left open, so is what would change it: points of the criterion stand on nobody's list. */
function maskedChanges(
  { wouldChange }: Bare,
  isAny: boolean,
  isOpen: boolean,
  factor: Gate | undefined,
): HealthHome['wouldChange'] {
  const shown = wouldChange
    .filter(({ sensitive, ofCriterion }) => !sensitive && !(isOpen && ofCriterion))
    .filter(({ what }) => what !== factor?.id)
    .map((change) => maskedChange(change, isAny));
  const isHidden = isOpen || wouldChange.some(({ sensitive, what }) => sensitive && what !== factor?.id);
  return [...(factor ? [{ what: factor.id, say: factor.say }] : []), ...shown, ...(isHidden ? [SENSITIVE_CHANGE] : [])];
}

function maskedChange(change: Change, isAny: boolean): HealthHome['wouldChange'][number] {
  const { what, say } = without(change);
  return what === 'criterion' && isAny ? { what, say: 'What the program asks for: its profile tells.' } : { what, say };
}

function isAnySensitive({ criterion, evidence, gates, wouldChange, clocks }: Bare): boolean {
  const parts: { sensitive?: boolean; masked?: unknown }[] = [
    criterion,
    ...evidence,
    ...gates,
    ...wouldChange,
    ...clocks,
  ];
  return parts.some(({ sensitive }) => sensitive === true);
}

const SENSITIVE_CRITERION: Readonly<Record<HealthHome['criterion']['state'], HealthHome['criterion']>> = {
  met: { id: 'sensitive', state: 'met', say: 'A criterion of the program is met; it rests on sensitive evidence.' },
  possible: {
    id: 'sensitive',
    state: 'possible',
    say: 'A criterion of the program would be met, if what is open were confirmed; it rests on sensitive evidence.',
  },
  'not met': { id: null, state: 'not met', say: 'No criterion of the program is met.' },
};
const SENSITIVE_CHANGE = {
  what: 'sensitive',
  say: 'Sensitive evidence could change the answer; someone with permission can see it.',
};
/** What cannot be read may be sensitive as well: without its code, nobody knows. */
const UNMAPPED: HealthHomeEvidence = { class: 'unmapped', use: 'unmapped' };

const ORDER: readonly Use[] = ['counted', 'risk', 'review', 'dropped'];

/**
 * The uses of masked evidence, each once. A code that stands for several classes shows its strongest use only: which uses
 * come together would tell the code.
 */
function usesOf(hidden: Bare['evidence']): Use[] {
  const strongest = new Map<string, Use>();
  for (const { filler, use } of hidden) {
    const held = strongest.get(filler);
    if (held === undefined || ORDER.indexOf(use) < ORDER.indexOf(held)) strongest.set(filler, use);
  }
  const uses = new Set(strongest.values());
  return ORDER.filter((use) => uses.has(use));
}

const MASKED_GATE: Readonly<Record<Gate['state'], string>> = {
  met: 'Answered yes by the chart.',
  'not met': 'Answered no by the chart.',
  unanswered: 'Not answered by the chart.',
};

function maskedGate({ id, state }: Gate): Gate {
  return { id, state, say: MASKED_GATE[state] };
}

function maskedItem(item: UnmaskedItem): HealthHome['checklist'][number] {
  const stands: UnmaskedItem['evidence'] = item.masked?.evidence ?? item.evidence;
  const evidence = stands.filter(({ sensitive, at }) => !sensitive && !isTellingRef(refOf(at))).map(without);
  return { ...bareItem(item), ...item.masked, evidence };
}

/** Where a part says what stands instead of it, that stands, points and all; else it keeps its points only. */
function maskedRisk({ masked: total, value, range, inputs, ...rest }: UnmaskedRisk): HealthHome['risks'][number] {
  const own = { ...given('value', value), ...given('range', range) };
  return {
    ...rest,
    ...(total ?? own),
    inputs: inputs.map((input) => {
      if (!input.sensitive) return without(input);
      const { item, points } = input;
      return { item, ...(input.masked ?? (points === undefined ? {} : { points })) };
    }),
  };
}

/** A reference whose id is free words goes; what it stood for stays, but on the checklist, where it is all that there is. */
function withoutNames(answer: HealthHome): HealthHome {
  const unnamed = <T extends { at?: Source }>(part: T): T => {
    if (part.at === undefined || !isNamed(part.at)) return part;
    const { at: _, ...rest } = part;
    return rest as T;
  };
  return {
    ...answer,
    evidence: answer.evidence.map(unnamed),
    gates: answer.gates.map(unnamed),
    checklist: answer.checklist.map((item) => ({ ...item, evidence: item.evidence.filter(({ at }) => !isNamed(at)) })),
    clocks: answer.clocks.map(unnamed),
    risks: answer.risks.map((risk) => ({ ...risk, inputs: risk.inputs.map(unnamed) })),
  };
}

/** A condition in sight stands by its code. */
function isNamed(at: Source): boolean {
  const [type, id] = refOf(at)?.split('/').slice(-2) ?? [];
  return id !== undefined && type !== 'Condition' && !isPlainId(id);
}

/** By the day, then by the masked kind: the order of the kinds that are hidden would tell them. */
function byDue(a: HealthHome['clocks'][number], b: HealthHome['clocks'][number]): number {
  const [one, other] = [a, b].map(({ from, due, kind }) => `${from} ${due} ${kind}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function bareItem({ item, state, applies, say }: UnmaskedItem): Omit<HealthHome['checklist'][number], 'evidence'> {
  return { item, state, applies, say };
}

function withoutSource({ at: _, say: __, ...rest }: Bare['clocks'][number]): HealthHome['clocks'][number] {
  return without(rest);
}

/** The part without the marks of masking. */
function without<T extends { sensitive?: boolean; masked?: unknown; ofCriterion?: boolean }>(
  part: T,
): Omit<T, 'sensitive' | 'masked' | 'ofCriterion'> {
  const { sensitive: _, masked: __, ofCriterion: ___, ...rest } = part;
  return rest;
}
