/**
 * Sentences about two diseases that last, `A` and `B`, written as lists and notes write them: which of the two the patient has
 * hangs on what stands between them.
 */

/** Both are had. */
export const BOTH: readonly string[] = [
  'Patient has A and B.',
  'A, B.',
  'A; B.',
  'A/B.',
  'A + B.',
  'A & B',
  'A as well as B.',
  'A along with B.',
  'A plus B.',
  'Both A and B are stable.',
  'A (and B).',
  'A is worse, B is better.',
  'A with known B.',
  'With A and B she tires.',
  'No change in A or B.',
  'No worsening of A or B.',
  'Continue meds for A and B.',
  'A, B, and chronic pain.',
  '1. A\n2. B\n',
  '- A\n- B\n',
  'A\nB\n',
  'A: stable\nB: stable\n',
];

/** The first is had, the second is not. */
export const FIRST: readonly string[] = [
  'A but no B.',
  'A, no B.',
  'A without B.',
  'A, not B.',
  'A, denies B.',
  'Known A; possible B.',
  'A rather than B.',
  'Patient has A; mother had B.',
  'PMH: A. FHx: B.',
  'A stable. Rule out B.',
  'A. At risk for B.',
  'A. Husband has B.',
  'A: yes\nB: no\n',
  '[x] A [ ] B',
  '☒ A ☐ B',
  'A - yes, B - no',
  'A (+), B (-)',
  '+A, -B',
  'A present, B absent.',
  'Has A. Does not have B.',
  'Taught on A; B denied.',
  'A confirmed, B ruled out.',
  'Despite A, no B.',
  'A for years, never B.',
  'PMH: A (+), B (-).',
  'Infection ruled out, A stable, no B.',
];

/** The second is had, the first is not. */
export const SECOND: readonly string[] = [
  'No A but has B.',
  'No A; B stable.',
  'No A. B stable.',
  'Possible A; known B.',
  'Not A but B.',
  'Mother had A; patient has B.',
  'FHx A. PMH B.',
  'Rule out A. B stable.',
  'At risk for A given B.',
  'Husband has A. She has B.',
  'A: no\nB: yes\n',
  '[ ] A [x] B',
  'A absent, B present.',
  'Does not have A. Has B.',
  'Resolved concern for A, ongoing B.',
  'A ruled out, B confirmed.',
  'Ruled out A, confirmed B.',
  'Unlike her sister with A, she has B.',
  'Evaluated for A; found to have B.',
  'Thought to be A, proved to be B.',
  'Initially A was suspected, but B was confirmed.',
  'Not A; rather, B.',
  'A(-), B(+)',
  '(-) A (+) B',
];

/** Neither is had. */
export const NEITHER: readonly string[] = [
  'Neither A nor B.',
  'No A or B.',
  'No A, no B.',
  'Negative for A and B.',
  'A vs B.',
];
