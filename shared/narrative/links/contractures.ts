import type { CodeSet } from '../../icd10cm/code-set.ts';
import { CONTRACTED } from '../conditions/place-heads.ts';
import type { Reading } from '../reading/reading.ts';
import { spanOf } from '../reading/span.ts';
import type { Candidate } from '../standing/candidate.ts';

const SIDES: Readonly<Record<string, string>> = { r: '1', rt: '1', right: '1', l: '2', lt: '2', left: '2' };
const BOTH = /^(?:b\/?l|bil\w*|both)$/;
const ITEM =
  /[\s,&/+]{0,4}(?:and )?(?:of )?(?:the )?\b(b\/l|bil\w*|both|right|left|rt|lt|[rl]) (shoulder|elbow|wrist|hand|finger|hip|knee|ankle)s?\b/giy;

/** `Contractures R elbow, R hand`: each joint of the list behind the name, with its own side (M24.5-). */
export function withContractures({ text }: Reading, codes: CodeSet, found: readonly Candidate[]): readonly Candidate[] {
  const named = found.filter(({ code, spans }) => code.startsWith('M24.5') && /contracture/i.test(spans[0].text));
  const added: Candidate[] = [];
  for (const one of named) {
    const [{ start, text: name }] = one.spans;
    const from = start + name.search(/contractures?/i) + (/contractures?/i.exec(name)?.[0].length ?? 0);
    ITEM.lastIndex = from;
    for (let item = ITEM.exec(text); item; item = ITEM.exec(text)) {
      const [words, side = '', joint = ''] = item;
      const head = CONTRACTED.find(([word]) => word.test(joint.toLowerCase().replace('finger', 'hand')))?.[1];
      const digits = BOTH.test(side.toLowerCase()) ? ['1', '2'] : [SIDES[side.toLowerCase()] ?? ''];
      for (const digit of digits) {
        const code = `${head}${digit}`;
        if (!codes.isValid(code) || [...found, ...added].some((other) => other.code === code)) continue;
        const at = item.index + words.search(/\S/);
        const span = spanOf(text, at, item.index + words.length);
        added.push({ ...one, code, spans: [span], missing: [], complete: true, competing: [] });
      }
    }
  }
  return added.length === 0 ? found : [...found, ...added];
}
