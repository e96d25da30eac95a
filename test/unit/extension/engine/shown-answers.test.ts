import { describe, expect, it } from 'vitest';
import { parseFromPage } from '../../../../extension/check-message.ts';
import { withAnswersShown } from '../../../../extension/engine/shown-answers.ts';
import type { Reading, ShownPart } from '../../../../extension/messages/frame.ts';

/** What a frame sends of a title without a field, and the answer that the worker makes of it. */

const reading = (field: string, title: string, ...parts: ShownPart[]): Reading => ({
  field,
  value: '',
  handle: 1,
  by: 'number',
  shown: { title, parts },
});
const cell = (head: string, ...lines: string[]): ShownPart => ({ head, lines });
const answer = (...asked: Parameters<typeof reading>): unknown => {
  const { readings, doubts } = withAnswersShown([reading(...asked)], []);
  return readings[0]?.value ?? doubts[0]?.why;
};

describe('an answer that is shown', () => {
  it.each<[string, unknown, Parameters<typeof reading>]>([
    ['the only cell', '3', ['M1830', 'M1830 Bathing', cell('', '3')]],
    ['a cell whose head says answers', '3', ['M1830', 'M1830 Bathing', cell('Response', '03 - Able')]],
    ['a cell whose head says something else', undefined, ['M1830', 'M1830 Bathing', cell('Errors', '3')]],
    ['then and now', '3', ['M1830', 'M1830 Bathing', cell('Prior', '5'), cell('Now', '3')]],
    ['then alone', undefined, ['M1830', 'M1830 Bathing', cell('Previous answer', '5')]],
    ['two that could be now', undefined, ['M1830', 'M1830 Bathing', cell('SOC', '5'), cell('ROC', '3')]],
    [
      'an answer beside another that no head explains',
      undefined,
      ['M1830', 'M1830 Bathing', cell('SOC', '5'), cell('DC', '1')],
    ],
    ['an answer and its points', '3', ['M1830', 'M1830 Bathing', cell('Answer', '3'), cell('Points', '13')]],
    ['an answer out of range', undefined, ['M1830', 'M1830 Bathing', cell('', '9')]],
    ['words of another item', undefined, ['M1830', 'M1830 serial number', cell('', '3')]],
    ['a count', undefined, ['M1830', 'M1830 Bathing', cell('', '3 visits')]],
    ['in the title', '3', ['M1830', '(M1830) Bathing: 3 - Able to participate']],
    ['a blank in the title', undefined, ['M1830', '(M1830) Bathing: ____']],
    [
      'a ticked line',
      '1',
      ['M1800', 'M1800 Grooming', cell('', '○ 0 - Able'), cell('', '● 1 - Utensils'), cell('', '○ 2 - Assist')],
    ],
    ['two ticked lines', undefined, ['M1800', 'M1800 Grooming', cell('', '☒ 0 - Able'), cell('', '☒ 1 - Utensils')]],
    ['none ticked', undefined, ['M1800', 'M1800 Grooming', cell('', '☐ 0 - Able'), cell('', '☐ 1 - Utensils')]],
    ['a day', '11/12/2026', ['M0090', 'M0090 Date Assessment Completed', cell('', '11/12/2026')]],
    [
      'performance, not the goal',
      '4',
      ['GG0170I1', 'GG0170I. Walk 10 feet', cell('Admission Performance', '04'), cell('Discharge Goal', '06')],
    ],
    ['GG without a head', undefined, ['GG0170I1', 'GG0170I. Walk 10 feet', cell('', '04')]],
    ['a list of numbers', ['1', '3', '7'], ['M1033', 'M1033 Risk', cell('', '7, 1 and 3')]],
    ['one of them unknown', 'no-code', ['M1033', 'M1033 Risk', cell('', '1, 3, 12')]],
    ['none of the above beside another', undefined, ['M1033', 'M1033 Risk', cell('', '1, 10')]],
    ['the same in a field: somebody chose it', ['1', '10'], ['M1033', '', cell('', '1, 10')]],
    [
      'words with a comma of their own',
      ['5'],
      ['M1033', 'M1033 Risk', cell('', 'Decline in mental, emotional, or behavioral status in the past 3 months')],
    ],
    [
      'a number and words that differ',
      'no-code',
      ['M1033', 'M1033 Risk', cell('', '1 - History of falls; 2 - Currently reports exhaustion')],
    ],
    ['of an item that is not known', undefined, ['M9999', 'M9999 Something', cell('', '3')]],
  ])('%s', (_, expected, asked) => {
    expect(answer(...asked)).toEqual(expected);
  });

  it('leaves other readings and doubts as they are', () => {
    const plain: Reading = { field: 'M1860', value: '2', handle: 2, by: 'name' };
    const doubts = [{ field: 'dx', why: 'part' as const }];
    expect(withAnswersShown([plain], doubts)).toEqual({ readings: [plain], doubts });
  });
});

describe('its message', () => {
  const message = (shown: unknown): unknown =>
    parseFromPage({
      kind: 'readings',
      version: 1,
      readings: [{ field: 'M1830', value: '', handle: 1, by: 'number', shown }],
      doubts: [],
      title: '',
      truncated: false,
      views: true,
    });

  it('is taken within its bounds, and refused beyond', () => {
    expect(message({ title: 'M1830', parts: [cell('', '3')] })).toBeDefined();
    expect(message({ title: 'M1830', parts: Array.from({ length: 61 }, () => cell('', '3')) })).toBeUndefined();
    expect(message({ title: 'x'.repeat(601), parts: [] })).toBeUndefined();
    expect(message({ title: 'M1830', parts: [cell('', 'x'.repeat(601))] })).toBeUndefined();
    expect(message({ title: 'M1830' })).toBeUndefined();
  });
});
