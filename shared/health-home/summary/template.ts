/** Languages that the patient's page is written in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Conditions that the page has warning signs for. One that is masked has none on a masked page. */
export const SIGNS = ['HEART', 'DIABETES', 'BREATHING', 'STROKE', 'KIDNEY'] as const;
export type SignsOf = (typeof SIGNS)[number];

export const SECTIONS = [
  'goals',
  'plan',
  'visits',
  'medicines',
  'treatments',
  'signs',
  'appointments',
  'team',
  'manager',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/**
 * The words of the page. Each is kept at a reading level of grade 6 or lower, which a test measures; what comes from the
 * chart (a medicine's name, a goal) stands as the chart has it.
 */
export interface Template {
  title: string;
  /** Until a named person has signed the wording off. */
  draft: string;
  intro: string[];
  /** What stands on every masked page. */
  incomplete: string;
  for(name: string): string;
  made(day: string): string;
  headings: Readonly<Record<SectionId, string>>;
  /** What stands where the chart says nothing: the nurse writes it in by hand. */
  write: Readonly<Record<SectionId, string>>;
  /** One sentence under the heading, where it needs one. */
  lead: Readonly<Partial<Record<SectionId, string>>>;
  by(day: string): string;
  signs: Readonly<Record<SignsOf, readonly string[]>>;
  /** For everyone, whatever the conditions are. */
  signsForAll: readonly string[];
  roles: readonly (readonly [RegExp, string])[];
  role: string;
  /** An appointment of which the chart says only when. */
  visit: string;
  months: readonly string[];
  day(date: number, month: string, year: number): string;
}
