import type { CodeSet } from '../icd10cm/code-set.ts';
import { type Candidate, joinedSpans } from './candidate.ts';

/**
 * Home health meets a stroke after it happened: what it left is I69, with side and dominance, and a stroke that left nothing
 * Z86.73; never the acute code (OG I.C.9.d; coding-rules.md CH-10, CH-36).
 */
const STROKE = /^I6[0-3]|^Z86\.73$/;

/** Digits behind I69.0–I69.3 of what a stroke leaves, and whether the deficit's own code stays behind it. */
const LEFT_BEHIND: readonly { deficit: RegExp; digits: (code: string) => string; stays?: true }[] = [
  { deficit: /^G81\.9/, digits: (code) => `5${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^G83\.1/, digits: (code) => `4${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^G83\.2/, digits: (code) => `3${SIDES[code.at(-1) ?? ''] ?? '9'}` },
  { deficit: /^R47\.01$/, digits: () => '20' },
  { deficit: /^R47\.02$/, digits: () => '21' },
  { deficit: /^R47\.1$/, digits: () => '22' },
  { deficit: /^R13\.1/, digits: () => '91', stays: true },
  { deficit: /^R29\.810$/, digits: () => '92' },
  { deficit: /^R27\.0$/, digits: () => '93' },
  { deficit: /^R41\.844$/, digits: () => '14' },
  { deficit: /^R41\.84/, digits: () => '19' },
];

/** Last characters of G81 and G83, and what they are at I69. */
const SIDES: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3', '4': '4', '0': '9' };

/** The candidates with what a stroke left in place of stroke and deficit. */
export function withStrokeSequelae(codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const strokes = found.filter(({ code }) => STROKE.test(code));
  const [stroke] = strokes;
  if (!stroke) return [...found];
  const kind = stroke.code.startsWith('I60')
    ? '0'
    : stroke.code.startsWith('I61')
      ? '1'
      : stroke.code.startsWith('I62')
        ? '2'
        : '3';
  const gone = new Set<Candidate>();
  const added: Candidate[] = [];
  for (const one of found) {
    const left = LEFT_BEHIND.find(({ deficit }) => deficit.test(one.code));
    const code = left && `I69.${kind}${left.digits(one.code)}`;
    if (!left || code === undefined || !codes.isValid(code)) continue;
    if (left.stays === undefined) gone.add(one);
    added.push({
      ...one,
      code,
      spans: joinedSpans(stroke.spans, one.spans),
      complete: true,
      missing: code.endsWith('9') ? one.missing : [],
    });
  }
  const hasSequela = added.length > 0 || found.some(({ code }) => code.startsWith('I69'));
  for (const one of strokes) gone.add(one);
  const past = strokes.find(({ code }) => code.startsWith('Z')) ?? {
    ...stroke,
    code: 'Z86.73',
    complete: true,
    missing: [],
  };
  return [...found.filter((one) => !gone.has(one)), ...added, ...(hasSequela ? [] : [past])];
}
