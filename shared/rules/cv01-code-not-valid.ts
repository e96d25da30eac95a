import type { CodeLine, CodeStatus } from '../icd10cm/code-set.ts';
import { rule } from './rule.ts';

/** A code that is not complete on the From date: a header, a code of another year, or none at all. */
export const codeNotValid = rule({
  code: 'CV01',
  name: 'code-not-valid',
  version: 1,
  severity: 'block',
  asks: 'replace',
  cite: ['OG I.B.2 (FY2026)', 'HHGS validity flag 06', 'CMS CR 13543: codes by the claim From date'],
  needs: ['diagnoses', 'from', 'codes'],
  check: ({ list, codes, day }) =>
    list.flatMap(({ code, shown, at }) => {
      if (!codes || codes.isValid(code)) return [];
      return { at: [at] as const, say: `${shown} ${fault(codes.status(code === '' ? shown : code))} on ${day}.` };
    }),
});

/** What the code is instead, so that `… on DAY` ends the sentence. */
function fault(status: CodeStatus): string {
  switch (status.state) {
    case 'valid':
      return 'is complete';
    case 'header':
      return `is a header: needs more characters (${some(status.children)}). Not a complete code`;
    case 'not-yet':
      return `is a code only from ${status.from}. Not valid`;
    case 'no-longer': {
      const until = status.lastValid ?? status.lastListed;
      const now = status.children.length > 0 ? `; now ${some(status.children)}` : '';
      return `was valid until ${until}${now}. Not valid`;
    }
    case 'never': {
      const near = status.didYouMean.length > 0 ? ` (did you mean ${some(status.didYouMean)}?)` : '';
      return `is not an ICD-10-CM code${near}. Not valid`;
    }
  }
}

const MOST = 4;

function some(lines: readonly CodeLine[]): string {
  const codes = lines.slice(0, MOST).map(({ code }) => code);
  return lines.length > MOST ? `${codes.join(', ')}, …` : codes.join(', ');
}
