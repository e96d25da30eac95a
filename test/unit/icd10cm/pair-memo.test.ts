import { expect, test } from 'vitest';
import { PairMemo } from '../../../shared/icd10cm/pair-memo.ts';

const asked = (memo: PairMemo<object, string>, edition: object, a: string, b: string) => {
  let times = 0;
  const answer = memo.get(edition, a, b, () => {
    times++;
    return `${a} before ${b}`;
  });
  return { answer, times };
};

test('a pair is worked out once an edition, and its other order by itself', () => {
  const memo = new PairMemo<object, string>();
  const [fy2026, fy2027] = [{}, {}];
  expect(asked(memo, fy2026, 'E11.9', 'E11.22')).toEqual({ answer: 'E11.9 before E11.22', times: 1 });
  expect(asked(memo, fy2026, 'E11.9', 'E11.22')).toEqual({ answer: 'E11.9 before E11.22', times: 0 });
  expect(asked(memo, fy2026, 'E11.22', 'E11.9')).toEqual({ answer: 'E11.22 before E11.9', times: 1 });
  expect(asked(memo, fy2027, 'E11.9', 'E11.22').times).toBe(1);
});

test('what was asked long ago is forgotten, and then right again', () => {
  const memo = new PairMemo<object, string>();
  const edition = {};
  for (let i = 0; i <= 50_000; i++) asked(memo, edition, `A${i}`, 'I10');
  expect(asked(memo, edition, 'A0', 'I10')).toEqual({ answer: 'A0 before I10', times: 1 });
  expect(asked(memo, edition, 'A50000', 'I10').times).toBe(0);
});
