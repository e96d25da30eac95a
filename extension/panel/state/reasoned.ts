import type { Draft } from './entered.ts';

/**
 * What is done only with a reason: dismissing a finding, switching its rule off for this patient, and revealing masked
 * evidence of the Health Home tab. Pure: each function
 * gives the change to what was typed. One finding or one rule at a time; there is no way to do several at once
 * (compliance.md E5).
 */
export type Deed = 'dismissed' | 'rulesOff' | 'revealed';

/** The half-typed reason; `undefined`: nobody began one. */
export function reasonTyped({ reasons }: Draft, deed: Deed, key: string): string | undefined {
  return reasons?.[slot(deed, key)];
}

/** A person types a reason, or (`undefined`) turns back. */
export function withReason({ reasons }: Draft, deed: Deed, key: string, text: string | undefined): Draft {
  return { reasons: changed(reasons, slot(deed, key), text) };
}

/** The deed is done. A reason of blanks is none: then nothing changes. */
export function done(draft: Draft, deed: Deed, key: string, reason: string): Draft {
  const given = reason.trim();
  if (given === '') return {};
  return {
    ...withReason(draft, deed, key, undefined),
    [deed]: changed(draft[deed], key, { reason: given }),
  };
}

/** The deed is taken back. */
export function undone(draft: Draft, deed: Deed, key: string): Draft {
  return { [deed]: changed(draft[deed], key, undefined) };
}

function slot(deed: Deed, key: string): string {
  return `${deed} ${key}`;
}

function changed<T>(
  held: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> | undefined {
  const { [key]: _was, ...rest } = held ?? {};
  const next = value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}
