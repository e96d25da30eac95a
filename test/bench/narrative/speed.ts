import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Editions } from '../../../shared/editions/editions.ts';
import { assertionIn } from '../../../shared/narrative/assertion/assertion.ts';
import { conditionsOf } from '../../../shared/narrative/conditions/conditions.ts';
import { matchTerms } from '../../../shared/narrative/conditions/match.ts';
import { readNote } from '../../../shared/narrative/reading/reading.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { lexiconOn } from '../../../shared/narrative/terms/lexicon.ts';
import { wordingsOf } from '../../../shared/narrative/terms/read-terms.ts';
import { termLines } from '../../../shared/narrative/terms/topics.ts';
import { allNotes } from './corpus.ts';
import { processorMs, say, verdict } from './say.ts';

const DAY = '2026-06-01';
const ROUNDS = 5;
/** Rounds before those that count: V8 goes on compiling what it meets often for eight of them, half as fast in the first. */
const WARM_UP = 10;
/** A Python with medspaCy: `python3 -m venv DIR && DIR/bin/pip install medspacy`. */
const PYTHON = process.env.LINTEL_MEDSPACY ?? '/tmp/medspacy-venv/bin/python';
const SCRIPT = join(import.meta.dirname, '../medspacy/measure.py');

interface Pipeline {
  seconds: number;
  mentions: number;
}

/** What the script answers with: two ways to split sentences before the same target matcher and ConText. */
interface MedspacyFigures {
  version: string;
  sentencizer: Pipeline;
  default: Pipeline;
}

/**
 * Notes a second of one core, warm, beside medspaCy's target matcher and ConText on the same notes, one after the other. Three
 * figures, each with the reading of sections, sentences and words: phrases of the lexicon and written titles with how each is
 * asserted, which is equal work with medspaCy; conditions, with the code that the words about each phrase lead to;
 * suggestions, with everything that a note is weighed by.
 */
export function measureSpeed(editions: Editions): void {
  const lexicon = lexiconOn(editions, DAY);
  if (!lexicon) throw new Error('packs are missing');
  const notes = allNotes();
  const words = notes.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  say(
    `\n${notes.length} notes of ${Math.round(words / notes.length)} words on average (gold set, ACI-Bench, MTS-Dialog)`,
  );
  let asserted = 0;
  // What medspaCy's two components do, and no more: no code is followed to its leaf, nothing is weighed.
  const matched = perSecond(notes, (text) => {
    const reading = readNote(text);
    for (const { sentence, start, end } of matchTerms(reading, lexicon)) {
      assertionIn(reading.text, sentence, start, end);
      asserted += 1;
    }
  });
  let mentions = 0;
  const named = perSecond(notes, (text) => {
    mentions += conditionsOf(readNote(text), lexicon).length;
  });
  const whole = perSecond(notes, (text) => {
    suggestNote({ text, author: 'MD', date: DAY }, editions);
  });
  say(
    `  phrases with assertions, no codes     ${matched.toFixed(0).padStart(6)} notes a second of the processor (${Math.round(asserted / (WARM_UP + ROUNDS))} mentions)`,
  );
  say(
    `  conditions with assertions and codes  ${named.toFixed(0).padStart(6)} notes a second of the processor (${Math.round(mentions / (WARM_UP + ROUNDS))} mentions)`,
  );
  say(`  suggestions and questions             ${whole.toFixed(0).padStart(6)}`);
  say(`  for 1,000 words                       ${((notes.length / whole / words) * 1e6).toFixed(2).padStart(6)} ms`);
  verdict('ms for 1,000 words', (notes.length / whole / words) * 1e6, 50, true);
  const phrases = targets();
  const theirs = medspacy(notes, phrases);
  if (!theirs) return;
  say(`  medspaCy ${theirs.version}, ${phrases.length} targets, ConText with its default rules`);
  for (const name of ['sentencizer', 'default'] as const) {
    const { seconds, mentions: found } = theirs[name];
    const each = notes.length / seconds;
    say(
      `    ${name.padEnd(12)} ${each.toFixed(0).padStart(5)} notes a second (${found} mentions): phrases ×${(matched / each).toFixed(0)}, conditions ×${(named / each).toFixed(0)}, suggestions ×${(whole / each).toFixed(0)}`,
    );
  }
  verdict('times as fast as medspaCy: suggestions', (whole * theirs.sentencizer.seconds) / notes.length, 100);
}

/** Our own phrases, each wording by itself. */
function targets(): string[] {
  const wordings = termLines()
    .filter(({ spec }) => spec !== '-')
    .flatMap(({ phrases }) => phrases.flatMap((phrase) => wordingsOf(phrase).map((wording) => wording.join(' '))));
  return [...new Set(wordings)];
}

function perSecond(notes: readonly string[], call: (text: string) => void): number {
  for (let round = 0; round < WARM_UP; round++) for (const text of notes) call(text);
  const ms = processorMs(() => {
    for (let round = 0; round < ROUNDS; round++) for (const text of notes) call(text);
  });
  return (notes.length * ROUNDS * 1000) / ms;
}

/** medspaCy with our own phrases as literal targets and its default rules for ConText. */
function medspacy(notes: readonly string[], phrases: readonly string[]): MedspacyFigures | undefined {
  if (!existsSync(PYTHON)) {
    say(`  medspaCy: not measured, there is no ${PYTHON} (LINTEL_MEDSPACY names the Python of a venv that has it)`);
    return undefined;
  }
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], {
    input: JSON.stringify({ targets: phrases, notes }),
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (status !== 0) {
    say(`  medspaCy: not measured, its script ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
    process.exitCode = 1;
    return undefined;
  }
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as MedspacyFigures;
}
