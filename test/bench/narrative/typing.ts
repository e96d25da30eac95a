import { loadavg } from 'node:os';
import { LiveNote } from '../../../shared/narrative/live-note.ts';
import type { SuggestContext } from '../../../shared/narrative/suggest.ts';
import { goldNotes, goldText } from '../../gold/score.ts';
import { percentile, processorMs, say, verdict } from './say.ts';

const WORDS = 1_500;
const GOAL = 8;
/** Typed into the middle of a note, letter by letter: words of conditions, a new line, a denial. */
const TYPED =
  ' Also has acute on chronic diastolic heart failure, DM2 and a stage 2 ulcer of the left heel.\nDenies chest pain. ';
const NOTES = 8;

/** What one letter costs while it is typed into a note of 1,500 words: milliseconds on the clock, and of the processor. */
export function measureTyping(context: SuggestContext): void {
  const texts = goldNotes().map(({ id }) => goldText(id));
  const wall: number[] = [];
  const processor: number[] = [];
  // The first note warms up.
  for (let n = 0; n <= NOTES; n++) {
    const live = new LiveNote(longNote(texts, n), 1);
    live.suggested(context);
    for (const part of [0.25, 0.5, 0.75]) {
      const at = Math.floor(live.text.length * part);
      [...TYPED].forEach((letter, i) => {
        const start = performance.now();
        const ms = processorMs(() => {
          live.take({ version: live.version + 1, start: at + i, removed: 0, inserted: letter });
          live.suggested(context);
        });
        if (n === 0) return;
        wall.push(performance.now() - start);
        processor.push(ms);
      });
    }
  }
  const figures = (values: readonly number[]) =>
    [0.5, 0.95, 0.99].map((part) => percentile(values, part).toFixed(2)).join(' / ');
  say(`\ntyping into a note of ${WORDS} words, ms a letter, median / p95 / p99 (${wall.length} letters)`);
  say(`  on the clock      ${figures(wall)}   (load of the machine ${loadavg()[0]?.toFixed(1)})`);
  say(`  of the processor  ${figures(processor)}   (other threads of the process count)`);
  verdict('typing into a note of 1,500 words: p95 ms', percentile(wall, 0.95), GOAL, true);
}

function longNote(texts: readonly string[], from: number): string {
  let text = '';
  for (let i = from * 9; text.split(/\s+/).length < WORDS; i++) text += `${texts[i % texts.length]}\n\n`;
  return text;
}
