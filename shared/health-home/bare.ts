import type { Gate, HealthHome, HealthHomeEvidence, Unmasked, UnmaskedItem, UnmaskedRisk } from './answer.ts';
import type { Change } from './explain.ts';

/** An answer with everything in it, and what of it is sensitive. */
export interface Bare {
  answer: Omit<
    HealthHome,
    'evidence' | 'gates' | 'wouldChange' | 'checklist' | 'clocks' | 'risks' | 'criterion' | 'masked'
  >;
  criterion: HealthHome['criterion'] & { sensitive: boolean };
  evidence: (HealthHomeEvidence & { sensitive: boolean; filler: string })[];
  gates: (Gate & { sensitive?: boolean })[];
  wouldChange: Change[];
  checklist: UnmaskedItem[];
  clocks: Unmasked<HealthHome['clocks'][number]>[];
  risks: UnmaskedRisk[];
  /** Whether the chart holds anything masked: then an id of free words is not shown either. */
  hidesNames: boolean;
}
