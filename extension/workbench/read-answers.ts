import { type OverTime, programOverTime } from '../../shared/health-home/population/over-time.ts';

/** Characters of one line that are read at most; a longer one is no answer of `lintel health-home`. */
const LONGEST_LINE = 1_000_000;

/**
 * Adds up files of answers (NDJSON), a line at a time: no file is held whole, and nothing of any one person is kept but the
 * numbers of `over-time.ts`.
 * @param progress told the lines read so far, now and then
 */
export async function readAnswers(
  files: readonly { stream(): ReadableStream<Uint8Array<ArrayBuffer>> }[],
  progress: (lines: number) => void = () => {},
): Promise<OverTime> {
  const sum = programOverTime();
  let lines = 0;
  for (const file of files) {
    for await (const line of linesOf(file.stream())) {
      sum.add(parsed(line));
      if (++lines % 5000 === 0) progress(lines);
    }
  }
  return sum.total();
}

/** Lines that hold anything; one that is too long is given as empty, which no answer is. */
async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let held = '';
  let isTooLong = false;
  for (;;) {
    const { done, value } = await reader.read();
    const parts = `${held}${value ?? ''}`.split('\n');
    held = done ? '' : (parts.pop() ?? '');
    for (const part of parts) {
      if (isTooLong) yield '';
      else if (part.trim() !== '') yield part;
      isTooLong = false;
    }
    if (held.length > LONGEST_LINE) {
      held = '';
      isTooLong = true;
    }
    if (done) return;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
