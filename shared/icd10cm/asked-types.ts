import { oncePer } from '../editions/once-per.ts';
import { codeReferences, ReferencedCodes } from './code-references.ts';
import type { TabularNotes } from './notes.ts';

/**
 * The codes whose type the tabular list asks for elsewhere: "use additional code to identify type of heart failure (I50.-)"
 * at I11.0, "the type of dysphagia, if known (R13.11-R13.19)" at I69.-91. What the list asks to be told apart is worth
 * asking; of most conditions it takes the plain name (constipation, pulmonary fibrosis) as said.
 */
export const askedTypes = oncePer((notes: TabularNotes): ReferencedCodes => {
  const lines = new Set([...notes.linesOf('useAdditionalCode'), ...notes.linesOf('codeAlso')]);
  return new ReferencedCodes(
    [...lines]
      .filter((line) => /\btypes? of\b/.test(line))
      .flatMap((line) => [...codeReferences(line), ...codeReferences(line.replace(/\bcategory (\w\d\w)\b/, '($1)'))]),
  );
});
