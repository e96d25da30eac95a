import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { on } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { allNotes } from './corpus.ts';
import type { Turn } from './engine.ts';
import { say, verdict } from './say.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ENGINE = join(import.meta.dirname, 'engine.ts');
const ROUNDS = 6;
/** So many notes of one engine, then of the other: what else the machine does meets both alike, and some rounds of each little. */
const TURN = 5;
/** Two runs of the same code differ by less. */
const GOAL = 0.95;

/** An engine, and what can be measured of it. */
interface Engine {
  child: ChildProcess;
  answers: AsyncIterator<unknown[]>;
  reads: readonly string[];
}

/**
 * How fast notes are read, beside the engine of another commit: each in a process of its own with its own terms and editions,
 * in turn, on the processor's clock. Of the rounds the least counts, of each few notes by themselves, so that a busy machine
 * tells as much as a quiet one.
 * @param commit anything that git calls a commit, since there is `suggest-note.ts`
 */
export async function measureAgainst(commit: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-against-'));
  const children: ChildProcess[] = [];
  try {
    const [other, own] = [await begun(checkedOut(commit, folder), children), await begun(ROOT, children)];
    const count = allNotes().length;
    say(`\n${count} notes, in turn with ${commit} (load of the machine ${loadavg()[0]?.toFixed(1)})`);
    for (const what of own.reads) {
      if (other.reads.includes(what)) await measureRatio(commit, what, count, own, other);
      else say(`  ${what.padEnd(36)} not measured: ${commit} has it elsewhere`);
    }
  } finally {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function begun(root: string, children: ChildProcess[]): Promise<Engine> {
  const child = fork(ENGINE, [root]);
  children.push(child);
  const answers = on(child, 'message', { close: ['exit'] });
  return { child, answers, reads: await answerOf<string[]>(answers) };
}

async function answerOf<Answer>(answers: AsyncIterator<unknown[]>): Promise<Answer> {
  const { value, done } = await answers.next();
  if (done) throw new Error('an engine ended before it answered');
  return value[0] as Answer;
}

async function measureRatio(commit: string, what: string, count: number, own: Engine, other: Engine): Promise<void> {
  const least = { own: new Map<number, number>(), other: new Map<number, number>() };
  for (let round = 0; round < ROUNDS; round++) {
    for (let from = 0; from < count; from += TURN) {
      const turn = { what, from, to: Math.min(count, from + TURN) };
      const ownFirst = (round + from / TURN) % 2 === 0;
      if (ownFirst) await take(own, turn, least.own);
      await take(other, turn, least.other);
      if (!ownFirst) await take(own, turn, least.own);
    }
  }
  const sum = (all: ReadonlyMap<number, number>) => [...all.values()].reduce((whole, ms) => whole + ms, 0);
  const [ownMs, otherMs] = [sum(least.own), sum(least.other)];
  const perSecond = (ms: number) => ((count / ms) * 1000).toFixed(0).padStart(6);
  say(
    `  ${what.padEnd(36)} ${perSecond(otherMs)} →${perSecond(ownMs)} notes a second of the processor, ×${(otherMs / ownMs).toFixed(2)}`,
  );
  verdict(`times as fast as ${commit}: ${what}`, otherMs / ownMs, GOAL);
}

/** Reads the notes of a turn; keeps the least milliseconds that they took so far. */
async function take({ child, answers }: Engine, turn: Turn, least: Map<number, number>): Promise<void> {
  child.send(turn);
  const ms = await answerOf<number>(answers);
  least.set(turn.from, Math.min(ms, least.get(turn.from) ?? ms));
}

/** The sources of a commit, with the packages of this one. */
function checkedOut(commit: string, folder: string): string {
  const archive = execFileSync('git', ['archive', commit, 'package.json', 'shared', 'server'], {
    cwd: ROOT,
    maxBuffer: 1 << 28,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}
