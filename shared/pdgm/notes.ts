/**
 * The points of pdgm.md section 12 that no source settles. Each result lists those that touched it and which part.
 * A point that touches a part does not always leave it open: the part itself says so.
 */
export const UNSETTLED = {
  U1: 'the clinical group or subgroup of a code that no loaded table holds',
  U4: 'when a "code first" condition among the secondary diagnoses makes the principal unacceptable',
  U5: 'Z45.2 as first secondary diagnosis may move the period to Complex Nursing',
  U6: "a secondary diagnosis of the principal's own ICD-10-CM block may be left out of the comorbidity adjustment",
  U7: "whether the principal's own subgroup takes part in comorbidity interactions",
  U8: 'the return code that goes with a validity flag',
  U9: "what CMS's grouper does with a missing OASIS answer or an inconsistent M1033",
  U11: "the daily cap of outlier units and the provider's outlier cap",
  U12: 'the timing where claims history is not given: it is as stated, or open',
  U13: 'the source where the kind or the end of an inpatient stay is not known',
  U14: 'how a code that becomes valid during the period is grouped',
  U15: 'payment years other than those that are loaded',
  U16: 'the wage index of the year and place; the county-level rural add-on',
  U18: 'present-on-admission values: ignored',
  U19: 'the late-NOA penalty and the value-based purchasing adjustment: not computed',
} as const;
export type UnsettledPoint = keyof typeof UNSETTLED;
/** The parts of a grouping (`grouping.ts`), in the order of its steps. */
export type Part =
  | 'source'
  | 'timing'
  | 'clinicalGroup'
  | 'points'
  | 'functionalLevel'
  | 'subgroups'
  | 'comorbidity'
  | 'hipps'
  | 'weight'
  | 'lupaThreshold'
  | 'lupa'
  | 'version'
  | 'returnCode'
  | 'validityFlags'
  | 'payment';

export interface Unsettled {
  point: UnsettledPoint;
  part: Part;
  say: string;
}

/** Something that was read and not used, or assumed; never an error. `at` is a JSON pointer of the chart. */
export interface Note {
  at: string;
  say: string;
}

/** Collects what belongs beside the parts. Both lists come out in the order of the steps. */
export class Notes {
  readonly notes: Note[] = [];
  readonly points: Unsettled[] = [];

  add(at: string, say: string): void {
    for (const note of this.notes) if (note.at === at && note.say === say) return;
    this.notes.push({ at, say });
  }

  /** A note that never changes: one object for all answers. Said at most once by its step. */
  fixed(note: Note): void {
    this.notes.push(note);
  }

  unsettled(point: UnsettledPoint, part: Part): void {
    for (const known of this.points) if (known.point === point && known.part === part) return;
    this.points.push(touched(point, part));
  }
}

/** One point at one part, made once. */
const made = new Map<UnsettledPoint, Unsettled[]>();

function touched(point: UnsettledPoint, part: Part): Unsettled {
  const held = made.get(point);
  const known = held?.find((one) => one.part === part);
  if (known) return known;
  const fresh = Object.freeze({ point, part, say: UNSETTLED[point] });
  if (held) held.push(fresh);
  else made.set(point, [fresh]);
  return fresh;
}
