import type { AssertionKind } from '../../../shared/narrative/assertion/assertion-kind.ts';
import { DATA, holds, type Judged, judge, negexRows, type Score, score } from '../negex.ts';
import { say, verdict } from './say.ts';

/** Negation, history, warnings and family against the bundled half of the NegEx kit. */
export function measureNegation(): void {
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
  verdict('NegEx kit: negation F1', negation.f1, 0.975);
  verdict('NegEx kit: historical F1', historical.f1, 0.85);
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
  say(`\nkit ↓  engine →          ${kinds.map((kind) => kind.padStart(13)).join('')}`);
  for (const gold of ['Affirmed', 'Negated']) {
    for (const when of ['Recent', 'Historical', 'Not particular']) {
      const row = judged.filter((each) => each.row.negated === (gold === 'Negated') && each.row.when === when);
      if (row.length === 0) continue;
      const counts = kinds.map(
        (kind) => row.filter(({ assertion }) => (assertion?.kind ?? 'affirmed') === kind).length,
      );
      say(`${`${gold}, ${when}`.padEnd(25)}${counts.map((count) => String(count).padStart(13)).join('')}`);
    }
  }
}
