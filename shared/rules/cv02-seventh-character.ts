import { display } from '../icd10cm/code.ts';
import { type SeventhFault, seventhFault } from '../icd10cm/seventh-character.ts';
import { rule } from './rule.ts';

/** A 7th character that is missing, unknown to the category, or stands before its place. */
export const seventhCharacter = rule({
  code: 'CV02',
  name: 'seventh-character',
  version: 1,
  severity: 'block',
  asks: 'replace',
  cite: ['OG I.A.4 (FY2026)', 'OG I.A.5 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  check: ({ list, codes, notes }) =>
    list.flatMap(({ code, shown, at }) => {
      const found = codes && notes && seventhFault(codes, notes, code);
      if (!found) return [];
      const meanings = found.characters.map(({ character, meaning }) => `${character} ${meaning}`);
      return {
        at: [at] as const,
        say: `${shown} ${words(found)}`,
        cite: [`7th characters at ${found.at.id} (ICD-10-CM ${notes.edition.label})`],
        quote: meanings.join('; '),
        over: ['CV01'],
      };
    }),
});

function words(found: SeventhFault): string {
  const letters = found.characters.map(({ character }) => character).join(', ');
  switch (found.fault) {
    case 'missing':
      return `needs its 7th character (${letters}); X fills the positions before it.`;
    case 'unknown':
      return `has ${found.character} as 7th character; ${found.at.id} takes ${letters}.`;
    case 'placeholder':
      return `has its 7th character too early: placeholder X fills the empty positions, ${display(found.right)}.`;
  }
}
