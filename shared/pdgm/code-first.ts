import type { CodeFirstNote, DiagnosisProfile, GrouperHead } from './tables.ts';

/** A code-first condition of one principal. */
export interface CodeFirst {
  /** Whether CMS's own table names the codes; ICD-10-CM's notes only put the group in doubt (U4). */
  decided: boolean;
  /**
   * Whether a secondary code (undotted) is, or may be, one that goes first.
   * @param isComplete whether it is a code in force; one that is not may stand for any code of its family
   */
  names(code: string, isComplete: boolean): boolean;
}

/**
 * What may have to go before a principal (pdgm.md section 12, U4). CMS's own Code_First_Conditions decide where they are
 * loaded; else ICD-10-CM's "code first" notes tell which periods are in doubt.
 */
export function codeFirstOf(
  head: GrouperHead,
  diagnosis: (code: string) => DiagnosisProfile | undefined,
): (code: string) => CodeFirst | undefined {
  const conditions = new Map<string, CodeFirst>();
  for (const [id, codes] of Object.entries(head.codeFirst ?? {})) {
    const listed = new Set(codes);
    conditions.set(id, { decided: true, names: (code, isComplete) => isComplete && listed.has(code) });
  }
  const notesAt = head.codeFirst ? undefined : indexed(head.codeFirstNotes ?? []);
  return (code) => {
    const condition = diagnosis(code)?.codeFirst;
    if (condition === false) return undefined;
    const cms = condition === undefined ? undefined : conditions.get(condition);
    return cms ?? (notesAt && fromNotes(notesAt, code));
  };
}

/** Notes by the prefix that they stand at; the few that stand at a block, by its first letter. */
function indexed(notes: readonly CodeFirstNote[]): Map<string, CodeFirstNote[]> {
  const at = new Map<string, CodeFirstNote[]>();
  for (const note of notes) {
    const key = typeof note.at === 'string' ? note.at : note.at[0].slice(0, 1);
    at.set(key, [...(at.get(key) ?? []), note]);
  }
  return at;
}

/** The notes at this code and above it, as one question. */
function fromNotes(notesAt: ReadonlyMap<string, CodeFirstNote[]>, code: string): CodeFirst | undefined {
  const tests: CodeFirst['names'][] = [];
  for (let length = 1; length <= code.length; length++) {
    for (const note of notesAt.get(code.slice(0, length)) ?? []) if (standsAt(note, code)) tests.push(testOf(note));
  }
  if (tests.length === 0) return undefined;
  return {
    decided: false,
    names: (other, isComplete) => other !== code && tests.some((test) => test(other, isComplete)),
  };
}

function standsAt(note: CodeFirstNote, code: string): boolean {
  if (typeof note.at === 'string') return true;
  const category = code.slice(0, 3);
  return note.at[0] <= category && category <= note.at[1];
}

/** Whether a note may mean a code. A note that names no code may mean any disease, but no sign, cause or status. */
function testOf(note: CodeFirstNote): CodeFirst['names'] {
  if (note.first.length === 0) return (code) => !/^[RV-Z]/.test(code);
  const ranges = note.first.map(({ from, to, with: form }) => ({ from, to, form: form && new RegExp(form) }));
  return (code, isComplete) =>
    ranges.some(({ from, to, form }) => {
      const reaches = isComplete ? code.slice(0, from.length) >= from : code >= from.slice(0, code.length);
      return reaches && code.slice(0, to.length) <= to && (!isComplete || !form || form.test(code));
    });
}
