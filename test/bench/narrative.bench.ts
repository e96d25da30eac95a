/**
 * How well and how fast notes are read (`npm run bench:narrative`; goals of issue 5). Negation, history, warnings and family
 * against the bundled half of the NegEx kit, which is measured where it lies and never shipped; then times, on notes made
 * of the project's own sentences and on texts that are no notes.
 */
import { type AssertionKind, assertionOf } from '../../shared/narrative/assertion.ts';
import { mentionsOf } from '../../shared/narrative/mentions.ts';
import { readNote } from '../../shared/narrative/reading.ts';
import { DATA, holds, type Judged, judge, negexRows, type Score, score } from './negex.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
/** Goals of issue 5. */
const GOAL = { negation: 0.975, historical: 0.85 };

measureNegex();
measureSpeed();
measureAdversarial();

function measureNegex(): void {
  const rows = negexRows();
  if (!rows) {
    say(`NegEx kit: not measured, ${DATA}/notes/negex-dev.tsv.gz is not there (LINTEL_DATA names another folder)`);
    return;
  }
  const judged = judge(rows);
  const unlocated = judged.filter(({ assertion }) => !assertion).length;
  say(
    `NegEx kit, bundled half: ${rows.length} phrases, ${unlocated} not found in their sentence (count as affirmed)\n`,
  );
  say('                         P      R      F1     tp   fp   fn   tn');
  const negation = score(
    judged,
    ({ negated }) => negated,
    (said) => holds(said, 'negated'),
  );
  line('negated', negation);
  line(
    '… possible as negated',
    score(
      judged,
      ({ negated }) => negated,
      (said) => holds(said, 'negated') || said?.kind === 'possible',
    ),
  );
  const isPast = ({ when }: Judged['row']) => when === 'Historical';
  const historical = score(judged, isPast, (said) => holds(said, 'historical'));
  line('historical', historical);
  const sections = new Set(['social-history', 'allergies']);
  line(
    '… and by section prior',
    score(
      judged,
      isPast,
      (said) => holds(said, 'historical') || (said?.prior !== undefined && sections.has(said.prior)),
    ),
  );
  line(
    'hypothetical',
    score(
      judged,
      ({ when }) => when === 'Not particular',
      (said) => holds(said, 'hypothetical'),
    ),
  );
  line(
    'family or other',
    score(
      judged,
      ({ experiencer }) => experiencer !== 'Patient',
      (said) => holds(said, 'family'),
    ),
  );
  const bare = judged.filter(({ row }) => isPast(row) && isBare(row));
  say(`\nhistorical phrases that are their whole sentence, with nothing that could tell: ${bare.length}`);
  confusion(judged);
  verdict('negation F1', negation.f1, GOAL.negation);
  verdict('historical F1', historical.f1, GOAL.historical);
}

function isBare({ phrase, sentence }: Judged['row']): boolean {
  return sentence.replace(/[^a-z0-9]/gi, '').length === phrase.replace(/[^a-z0-9]/gi, '').length;
}

function line(name: string, { precision, recall, f1, tp, fp, fn, tn }: Score): void {
  const figures = [precision, recall, f1].map((each) => each.toFixed(3)).join('  ');
  const counts = [tp, fp, fn, tn].map((each) => String(each).padStart(4)).join(' ');
  say(`${name.padEnd(22)} ${figures}  ${counts}`);
}

function confusion(judged: readonly Judged[]): void {
  const kinds: AssertionKind[] = ['affirmed', 'negated', 'possible', 'historical', 'hypothetical', 'family', 'plan'];
  say(`\nkit ↓  engine →          ${kinds.map((kind) => kind.padStart(12)).join('')}`);
  for (const gold of ['Affirmed', 'Negated']) {
    for (const when of ['Recent', 'Historical', 'Not particular']) {
      const row = judged.filter((each) => each.row.negated === (gold === 'Negated') && each.row.when === when);
      if (row.length === 0) continue;
      const counts = kinds.map(
        (kind) => row.filter(({ assertion }) => (assertion?.kind ?? 'affirmed') === kind).length,
      );
      say(`${`${gold}, ${when}`.padEnd(25)}${counts.map((count) => String(count).padStart(12)).join('')}`);
    }
  }
}

function verdict(what: string, is: number, goal: number): void {
  if (is < goal) process.exitCode = 1;
  say(`${what} ${is.toFixed(3)}, goal ${goal}: ${is >= goal ? 'met' : 'missed'}`);
}

/** About 1,500 words of a start of care, as nurses write it. */
function longNote(): string {
  const part = [
    'PMH: HTN, DM2, CKD stage 3b, a-fib on Eliquis, CVA last spring w/ L hemiparesis. Allergies: PCN (rash).',
    'Pt is an 82 y.o. female referred after hospitalization 11/2-11/6 for acute on chronic diastolic heart failure.',
    'Denies chest pain, fever, chills or N/V/D; reports SOB after 20 ft, sleeps on 3 pillows. No falls since discharge.',
    'Skin: stage 3 pressure ulcer to coccyx 2.5 x 2.0 x 0.4 cm, moderate serosanguineous drainage, no odor or tunneling.',
    '- BLE 2+ pitting edema, pedal pulses palpable\n- Lungs: crackles bilat bases, no wheezes',
    'Instructed pt/daughter on s/s of CHF exacerbation, daily weights, and when to call MD. Verbalized understanding.',
    'Mother had DM. Homebound: taxing effort, needs assist of 1 and walker due to weakness and dyspnea.',
  ].join('\n');
  return Array.from({ length: 12 }, () => part).join('\n\n');
}

function measureSpeed(): void {
  const note = longNote();
  const pattern = /CHF|heart failure|edema|SOB|DM2?|CKD|ulcer|fever|falls|weakness|dyspnea|hemiparesis/g;
  const times: { read: number; assert: number }[] = [];
  for (let i = 0; i < 300; i++) {
    const start = performance.now();
    const reading = readNote(note);
    const middle = performance.now();
    mentionsOf(reading, pattern);
    times.push({ read: middle - start, assert: performance.now() - middle });
  }
  const at = (key: 'read' | 'assert', part: number) => {
    const sorted = times
      .slice(50)
      .map((each) => each[key])
      .sort((a, b) => a - b);
    return (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2);
  };
  const words = note.split(/\s+/).length;
  const mentions = mentionsOf(readNote(note), pattern).length;
  say(`\na note of ${words} words: read in ${at('read', 0.5)} ms (median; p95 ${at('read', 0.95)}),`);
  say(`${mentions} mentions asserted in ${at('assert', 0.5)} ms (p95 ${at('assert', 0.95)})`);
}

/** Time for a text and for one four times as long: linear reading takes about four times. */
function measureAdversarial(): void {
  const texts: Record<string, string> = {
    'no spaces': 'a',
    'no stops': 'no CHF ',
    'lines without colons': 'ab\n',
    'colons only': 'A:',
    headings: 'PMH: ',
    stops: '.',
    brackets: '(',
    boxes: '[ ] CHF ',
    'combining marks': 'e\u0301',
    emoji: '😀',
    'lone surrogates': '\ud800',
    'right to left': 'שלום עולם ',
    'list of denials': 'denies fever, chills, ',
    bullets: '• a ',
    boilerplate: 'Pt denies CHF, COPD but has DM2. PMH: HTN\n',
  };
  say('\ntext of no note, ms for 250,000 and 1,000,000 characters, with assertions');
  for (const [name, piece] of Object.entries(texts)) {
    const [short, long] = [250_000, 1_000_000].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      const reading = readNote(text);
      for (let at = 0; at < length; at += 1000) assertionOf(reading, at, at + 3);
      return performance.now() - start;
    });
    say(`${name.padEnd(22)} ${(short ?? 0).toFixed(0).padStart(6)} ${(long ?? 0).toFixed(0).padStart(6)}`);
  }
}
