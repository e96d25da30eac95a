import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../extension/workbench/read-answers.ts';

const answer = (id: string) =>
  JSON.stringify({ id, profile: { id: 'WA' }, asOf: '2026-06-30', status: 'POSSIBLE', checklist: [] });
/** A file that comes in pieces of so many bytes. */
const file = (text: string, piece = 7) => ({
  stream: () => {
    const bytes = new TextEncoder().encode(text);
    let at = 0;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + piece));
        at += piece;
      },
    });
  },
});

describe('files of answers', () => {
  it('are read a line at a time, whatever the pieces, line ends and last line', async () => {
    const { lines, unread, programs } = await readAnswers([
      file(`${answer('a')}\r\n${answer('Zoë')}\n\n${answer('c')}`),
      file(`\uFEFF${answer('d')}\n`, 1),
    ]);
    expect({ lines, unread, people: programs[0]?.days[0]?.people }).toEqual({ lines: 4, unread: 0, people: 4 });
  });

  it('name how many lines are no answers: text, a picture, a line without end', async () => {
    const long = 'x'.repeat(2_000_100);
    const total = await readAnswers([
      file(`${answer('a')}\nnot json\n`),
      file(`\u0089PNG\u0000\u0001`),
      file(`${long}\n${answer('b')}`, 60_000),
    ]);
    expect(total).toMatchObject({ lines: 5, unread: 3 });
    expect(total.programs[0]?.days[0]?.people).toBe(2);
  });
});
