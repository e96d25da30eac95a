import type { Determined } from '../../shared/chart/evidence.ts';
import type { Grouping } from '../../shared/pdgm/grouping.ts';
import type { HippsComparison } from '../messages/view.ts';

/** Position 1 by source and timing (pdgm.md section 2). */
const FIRST: Readonly<Record<string, string>> = {
  'community early': '1',
  'institutional early': '2',
  'community late': '3',
  'institutional late': '4',
};

/**
 * The EHR's own HIPPS beside ours, position by position. Where ours is open, its possible values stand there; nothing
 * says which of the two is right.
 */
export function compareHipps(stated: string, grouping: Grouping): HippsComparison {
  const ours = [
    first(grouping),
    values(grouping.clinicalGroup),
    values(grouping.functionalLevel),
    values(grouping.comorbidity),
    ['1'],
  ];
  const positions = ours.map((possible, i) => {
    const position = (i + 1) as 1 | 2 | 3 | 4 | 5;
    const theirs = stated.charAt(i).toUpperCase();
    return { position, stated: theirs, ours: possible, state: compared(theirs, possible) };
  });
  return { stated, positions };
}

function compared(stated: string, ours: string[]): HippsComparison['positions'][number]['state'] {
  if (ours.length === 0) return 'unknown';
  if (!ours.includes(stated)) return 'different';
  return ours.length === 1 ? 'same' : 'open';
}

function values(part: Determined<string>): string[] {
  return part.determined ? [part.value] : (part.possible ?? []);
}

function first({ source, timing }: Grouping): string[] {
  const sources = source.determined ? [source.value] : ['community', 'institutional'];
  const timings = timing.determined ? [timing.value] : ['early', 'late'];
  const digits = sources.flatMap((s) => timings.map((t) => FIRST[`${s} ${t}`] ?? ''));
  return digits.length === 4 ? [] : digits.sort();
}
