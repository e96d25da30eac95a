import type { Editions } from '../../../shared/editions/editions.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { publishedNotes } from './corpus.ts';
import { say } from './say.ts';

const DRAWN = 50;
const SEED = 'lintel-draw-1';
const AROUND = 160;

/** 50 suggestions of the published notes, drawn by a seed, for a person to judge one by one; printed, never kept. */
export function draw(editions: Editions): void {
  const all = publishedNotes().flatMap((text) =>
    suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions).suggestions.map((one) => ({ text, one })),
  );
  const next = random(SEED);
  const drawn = Array.from({ length: Math.min(DRAWN, all.length) }, (_, i) => {
    const at = i + Math.floor(next() * (all.length - i));
    const [a, b] = [all[i], all[at]];
    if (a && b) [all[i], all[at]] = [b, a];
    return all[i];
  });
  say(`${all.length} suggestions, ${drawn.length} drawn`);
  for (const [i, each] of drawn.entries()) {
    if (!each) continue;
    const { spans, code, title, section } = each.one;
    const from = Math.max(0, spans[0].start - AROUND);
    const to = Math.min(each.text.length, (spans.at(-1)?.end ?? 0) + AROUND);
    say(`\n${i + 1}. ${code} ${title} [${section}] «${spans.map(({ text }) => text).join(' … ')}»`);
    say(`   ${each.text.slice(from, Math.min(to, from + 900)).replace(/\s+/g, ' ')}`);
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: string): () => number {
  let state = [...seed].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
