import type { Reading } from '../reading/reading.ts';
import { rowsOf } from '../reading/rows-by-letter.ts';
import { type Candidate, linked } from '../standing/candidate.ts';

/** Two conditions that the classification has one code for (Alphabetic Index, "with"; OG I.A.15, I.B.9). */
const TOGETHER: readonly {
  one: RegExp;
  other: RegExp;
  code: string;
  otherStays?: true;
  joined?: RegExp;
  about?: RegExp;
}[] = [
  { one: /^M35\.00$/, other: /^J84\.(?:10|170|178|89|9)$/, code: 'M35.02', joined: /\b(?:with|w)\b/i },
  { one: /^M35\.3$/, other: /^M31\.6$/, code: 'M31.5' },
  // An enlarged prostate and the outlet of the bladder that is closed (Tabular N40.1: use additional code N13.8).
  { one: /^N40\.0$/, other: /^N32\.0$/, code: 'N40.1', otherStays: true },
  { one: /^N32\.0$/, other: /^N40\.[01]$/, code: 'N13.8', otherStays: true },
  // A stone that dams the kidney up (Tabular N20: Excludes1 that with hydronephrosis).
  { one: /^N20\.[0-2]$/, other: /^N13\.(?:2|30|39|4)$/, code: 'N13.2' },
  { one: /^N20\.[01]$/, other: /^N1[02]$/, code: 'N13.6', about: /\bobstruct\w+/i },
  // `Mastectomy, early lymphedema R UE`
  {
    one: /^I89\.0$/,
    other: /^Z90\.1/,
    code: 'I97.2',
    otherStays: true,
    about: /\b(?:arms?|[RLB]?UE|upper extremit\w+|hand)\b/i,
  },
  // Chiari II and spina bifida, and both with hydrocephalus or its shunt (Tabular Q05, Q07.0-).
  { one: /^Q07\.00$/, other: /^Q05\.[5-9]$/, code: 'Q07.01' },
  { one: /^Q07\.01$/, other: /^(?:G91\.[0-9]|Q03\.9)$/, code: 'Q07.03' },
  { one: /^Q07\.01$/, other: /^Z98\.2$/, code: 'Q07.03', otherStays: true },
  { one: /^Q07\.00$/, other: /^(?:G91\.[0-9]|Q03\.9)$/, code: 'Q07.02' },
  ...['5', '6', '7', '8', '9'].map((level) => ({
    one: new RegExp(`^Q05\\.${level}$`),
    other: /^(?:G91\.[0-9]|Q03\.9)$/,
    code: `Q05.${Number(level) - 5}`,
  })),
  // Crohn’s disease with a fistula of the bowel (Index: Enteritis, regional, with, fistula).
  { one: /^K50\.00$/, other: /^K63\.2$/, code: 'K50.013' },
  { one: /^K50\.10$/, other: /^K63\.2$/, code: 'K50.113' },
  { one: /^K50\.80$/, other: /^K63\.2$/, code: 'K50.813' },
  { one: /^K50\.90$/, other: /^K63\.2$/, code: 'K50.913' },
  { one: /^K50\.00$/, other: /^K60\.[3-5]/, code: 'K50.013' },
  { one: /^K50\.10$/, other: /^K60\.[3-5]/, code: 'K50.113' },
  { one: /^K50\.80$/, other: /^K60\.[3-5]/, code: 'K50.813' },
  { one: /^K50\.90$/, other: /^K60\.[3-5]/, code: 'K50.913' },
  // What drinking has left of the memory is the dependence's (Index: Dementia, Korsakoff's, alcoholic, with dependence).
  { one: /^F10\.96$/, other: /^F10\.2[01]/, code: 'F10.26' },
  { one: /^F10\.97$/, other: /^F10\.2[01]/, code: 'F10.27' },
  // A delirium of who has a dementia (Index: Delirium, with, dementia).
  { one: /^R41\.0$/, other: /^(?:F0[1-3]|G30|G31\.(?:0|83))/, code: 'F05', otherStays: true, about: /\bdelirium\b/i },
  // An epidural abscess beside an infected disc or vertebra is that of the spine.
  { one: /^G06\.2$/, other: /^M46\.[2-5]/, code: 'G06.1', otherStays: true },
  // A sclerosis that has become secondary progressive relapsed and remitted before.
  ...['G35.C0', 'G35.C1', 'G35.C2'].map((code) => ({
    one: new RegExp(`^${code.replace('.', '\\.')}$`),
    other: /^G35\.A$/,
    code,
  })),
  // Valves of which one is rheumatic (titles of I08).
  { one: /^I05/, other: /^I0[67]\.|^I36/, code: 'I08.1' },
  // `Anemia, on iron (iron deficiency)`
  { one: /^D64\.9$/, other: /^E61\.1$/, code: 'D50.9' },
  // Of who lost the thyroid the parathyroids were hurt with it.
  { one: /^E20\.9$/, other: /^E89\.0$/, code: 'E89.2', otherStays: true },
  // A lung that leaks after it was operated on.
  { one: /^J93\.82$/, other: /^Z90\.2$/, code: 'J95.812', otherStays: true },
  // Of the chest that a blow has broken (titles of S27).
  { one: /^J94\.2$/, other: /^S22/, code: 'S27.1XXD', otherStays: true },
  { one: /^J93\.(?:11|83|9)$/, other: /^S22/, code: 'S27.0XXD', otherStays: true },
];
const together = rowsOf(TOGETHER, ({ one }) => one);

/** So far apart words may be joined. */
const REACH = 40;

/** The candidates with one code where two of them have it together: Sjögren’s disease of the lungs, polymyalgia with arteritis. */
export function withTogether({ text }: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => together(code).length > 0)) return found;
  let left = found;
  for (const { one, other, code, otherStays, joined, about } of TOGETHER) {
    const first = left.find((each) => each.complete && one.test(each.code));
    const second = left.find((each) => each.complete && other.test(each.code));
    if (
      !first ||
      !second ||
      (about && !first.spans.some(({ start, end }) => about.test(text.slice(Math.max(0, start - REACH), end + REACH))))
    )
      continue;
    if (joined && !isJoined(text, first, second, joined)) continue;
    left = [...left.filter((each) => each !== first && (otherStays || each !== second)), linked(code, first, second)];
  }
  return left;
}

function isJoined(text: string, first: Candidate, second: Candidate, joined: RegExp): boolean {
  return first.spans.some(({ end }) =>
    second.spans.some(({ start }) => {
      const between = text.slice(end, start);
      return start >= end && between.length <= REACH && joined.test(between) && !/[.;\n]/.test(between);
    }),
  );
}
