import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../../extension/panel/state/entered.ts';
import { done, reasonTyped, undone, withReason } from '../../../../../extension/panel/state/reasoned.ts';

/** Dismissing and switching off: only with a reason, one at a time, and to be taken back. */

function played(...changes: ((draft: Draft) => Draft)[]): Draft {
  let draft: Draft = {};
  for (const change of changes) draft = { ...draft, ...change(draft) };
  return draft;
}

describe('a reason', () => {
  it('that is half typed is kept apart, and does nothing yet', () => {
    const draft = played((now) => withReason(now, 'dismissed', 'CV10:J44.9', 'two '));
    expect(reasonTyped(draft, 'dismissed', 'CV10:J44.9')).toBe('two ');
    expect(reasonTyped(draft, 'rulesOff', 'CV10:J44.9')).toBeUndefined();
    expect(draft.dismissed).toBeUndefined();
  });

  it.each(['', '   ', '\n'])('of blanks (%j) is none', (reason) => {
    const draft = played(
      (now) => withReason(now, 'dismissed', 'k', reason),
      (now) => done(now, 'dismissed', 'k', reason),
    );
    expect(draft.dismissed).toBeUndefined();
    expect(reasonTyped(draft, 'dismissed', 'k')).toBe(reason);
  });

  it('that is given dismisses that finding and no other, and closes the form', () => {
    const draft = played(
      (now) => withReason(now, 'dismissed', 'a', 'as the plan says'),
      (now) => withReason(now, 'dismissed', 'b', 'still thinking'),
      (now) => done(now, 'dismissed', 'a', ' as the plan says '),
    );
    expect(draft.dismissed).toEqual({ a: { reason: 'as the plan says' } });
    expect(reasonTyped(draft, 'dismissed', 'a')).toBeUndefined();
    expect(reasonTyped(draft, 'dismissed', 'b')).toBe('still thinking');
  });

  it('can be taken back', () => {
    const draft = played(
      (now) => done(now, 'rulesOff', 'CV04', 'x'),
      (now) => done(now, 'rulesOff', 'CV26', 'y'),
      (now) => undone(now, 'rulesOff', 'CV04'),
    );
    expect(draft.rulesOff).toEqual({ CV26: { reason: 'y' } });
    expect(
      played(
        () => draft,
        (now) => undone(now, 'rulesOff', 'CV26'),
      ).rulesOff,
    ).toBeUndefined();
  });
});
