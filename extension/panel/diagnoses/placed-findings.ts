import type { Finding } from '../../../shared/rules/finding.ts';
import type { DiagnosisCard } from '../../messages/view.ts';

/** Findings by the card on which each stands, and those that concern no diagnosis of the list. */
export interface PlacedFindings {
  on: ReadonlyMap<string, readonly Finding[]>;
  /** By card: findings that concern it too and stand on another. */
  elsewhere: ReadonlyMap<string, readonly { finding: Finding; card: DiagnosisCard }[]>;
  others: readonly Finding[];
}

/** Puts each finding on the first diagnosis of its evidence; on the others that it names it is only mentioned. */
export function placeFindings(findings: readonly Finding[], cards: readonly DiagnosisCard[]): PlacedFindings {
  const on = new Map<string, Finding[]>();
  const elsewhere = new Map<string, { finding: Finding; card: DiagnosisCard }[]>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const [first, ...more] = concerned(finding, cards);
    if (!first) {
      others.push(finding);
      continue;
    }
    put(on, first.pointer, finding);
    for (const card of more) put(elsewhere, card.pointer, { finding, card: first });
  }
  return { on, elsewhere, others };
}

/** The cards whose code, as read from its place, stands in the evidence; each once, in the order of the evidence. */
function concerned({ at }: Finding, cards: readonly DiagnosisCard[]): DiagnosisCard[] {
  const found = at.flatMap((evidence): DiagnosisCard[] => {
    if (evidence.what !== 'diagnosis') return [];
    const same = cards.filter(({ code }) => code === evidence.value);
    const [exact] = same.filter((card) => JSON.stringify(card.at) === JSON.stringify(evidence.at));
    return exact ? [exact] : same.slice(0, 1);
  });
  return [...new Set(found)];
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key);
  if (held) held.push(value);
  else map.set(key, [value]);
}
