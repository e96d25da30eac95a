import { pattern } from '../pattern.ts';

const RANDOM = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Letters and digits through one another, as servers draw them. */
const DRAWN = /^(?=(?:\D*\d+\D+){3})(?!.*[a-z]{5})[A-Za-z\d]{12,}$/;
/** What resources are, and who invented them: words that servers and test data put before a number. */
const KINDS = pattern('i')`
  ^(?:
    allergy|assess(?:ment)?|care|careplan|careteam|case|chart|claim|cond(?:ition)?|consent|coverage|demo
    |doc(?:ument)?|enc(?:ounter)?|epic|episode|eoc|example|form|goal|home|item|list|med(?:ication)?|member|message
    |note|obs(?:ervation)?|order|party|pat(?:ient)?|person|plan|practitioner|proc(?:edure)?|prov(?:enance)?
    |questionnaire|record|ref(?:erral)?|rel(?:ated)?|req(?:uest)?|resource|response|role|service|stay|synthea|task
    |team|test|visit|[a-z]|dx|px|rx|mr|sr|cp|ct|pr|hh|ed|tk|obs
  )s?$
`;

/** Drawn by lot, an id says nothing. */
export function isRandom(id: string): boolean {
  return RANDOM.test(id);
}

/** Whether an id holds no words but those of resources: `goal-7`, `c1`, `CarePlan.12`; `bottle-goal` is free words. */
export function isPlainId(id: string): boolean {
  // FHIR's longest id.
  if (id.length > 64) return false;
  if (isRandom(id) || DRAWN.test(id)) return true;
  const words = id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.every((word) => KINDS.test(word) || KINDS.test(words.join('')));
}
