import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer } from '../papers/assessed-visit.ts';
import { clauseOf, OF_NOW, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';

/** A Medicare plan of a company in the words of notes: `Humana Gold Plus`, `UHC Medicare Advantage`, `Medicare HMO`. */
const PLAN = pattern('i')`
  \b(?:
    (?:medicare|mcr) (?:advantage|hmo|ppo|replacement|managed)|medicare part c|humana (?:gold|choice|medicare)
    |(?:aetna|cigna|uhc|united ?health\w*|anthem|bcbs|blue cross|well ?care|kaiser|healthspring|devoted|clover) (?:medicare|senior advantage|mcr|ma\b|gold|advantage)
    |(?:kaiser|uhc|aarp) (?:senior advantage|medicarecomplete|medicare complete)
  )
`;
const NOT_NOW =
  /\b(?:was|were|previous\w*|prior|former\w*|until|switch\w*|chang\w*|terminat\w*|ended|expired|disenroll\w*|wants?|consider\w*|if|wife|husband|spouse|no|not|ads?|brochure|supplement|medigap|secondary|effective|will|starting|as of)\b/i;

/** M0150: traditional Medicare is the only Medicare that is marked, and a paper tells of a plan that pays in its place. */
export function* payerInWords(facts: Facts): Iterable<Said> {
  const [traditional, managed] = ['1', '2'].map((answer) => facts.ticked('M0150', answer));
  if (!traditional?.ticked || managed?.ticked !== false) return;
  const found = statements(facts, facts.papers, PLAN, OF_NOW).find((one) => !NOT_NOW.test(clauseOf(one)));
  if (!found) return;
  yield againstAnswer(
    'M0150',
    traditional.at,
    'M0150 marks 1 (traditional Medicare) and not 2 (managed Medicare)',
    found,
  );
}
