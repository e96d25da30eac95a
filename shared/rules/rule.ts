import type { Day } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import type { Role } from '../role.ts';
import type { Facts } from './facts.ts';
import type { Act, Asks, NonEmpty, Severity } from './finding.ts';
import type { Need } from './need.ts';

/** One thing that a rule says: where, in words, and what the key is made of. */
export interface Said {
  at: NonEmpty<Evidence>;
  say: string;
  /**
   * The codes (as `Coded.shown`) or OASIS items concerned, for the key; those of `at` where not given. A CH and a CV
   * rule that rest on the same note name the same codes here, and neither names `words`: then one finding remains.
   */
  about?: readonly string[];
  /** Another severity than the rule's own: `block` as principal, `error` elsewhere. */
  severity?: Severity;
  /** A citation of its own, before the rule's: the tabular node and its note. */
  cite?: readonly string[];
  act?: Act;
  /** What it asks of the list of codes, where that is not the same for all that the rule says. */
  asks?: Asks;
  quote?: string;
  /**
   * The code (as `Coded.shown`) that goes, whatever is decided. What asks for a closer code in its place is then no help:
   * those findings are left out.
   */
  goes?: string;
  /** Document and words that it rests on, for the key. */
  document?: string;
  words?: string;
  /** Rules that say the same less exactly: theirs about the same codes gives way to this (`['CV01']`). */
  over?: readonly string[];
  /**
   * Where one of these rules speaks of the same diagnosis (the first evidence of its finding), this is no finding of its
   * own: `adds` is added to the words of that one, which names the rule in `also`.
   */
  joins?: { rules: RegExp; at: Evidence; adds: string };
}

/** A number of the project's own that an agency may set otherwise (`policy.ts`); no number of a guideline is one. */
export interface RuleOption {
  about: string;
  default: number;
  least: number;
  most: number;
}

/** Its options as they stand for a run, by name. */
export type Options<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * A rule. One file each, named as the rule; adding one touches that file and its fixture file (the list in `index.ts` is
 * made of the files). `check` is a pure function of the facts; it says nothing where a fact is absent. `needs` names
 * the facts without which it does not run ("not looked for"), `reads` those without which a half of it is not looked for.
 */
export interface Rule {
  code: string;
  name: string;
  version: number;
  severity: Severity;
  cite: NonEmpty<string>;
  /** In force for From dates in `[from, to)`, where the guidance changed. */
  from?: Day;
  to?: Day;
  needs: readonly Need[];
  /**
   * Facts of a half that it looks at besides, and without which it runs all the same; a run without them names them
   * (`Checked.partly`). A test takes each kind of fact away and asks that whatever then goes unsaid is named here.
   */
  reads?: readonly Need[];
  /** `pdgm`: what Medicare returns; only for Medicare fee-for-service and payers that the agency marks. */
  payer?: 'pdgm';
  act?: Act;
  /** What all its findings ask of the list of codes (compliance.md E6); absent: nothing, or each says its own. */
  asks?: Asks;
  /**
   * Roles that can act on it. Where not given: coder, QA and manager, and the clinician where the act is to return it to
   * the clinician (`shared/view.ts`).
   */
  for?: readonly Exclude<Role, 'it'>[];
  options?: Readonly<Record<string, RuleOption>>;
  check(facts: Facts, options: Options): Iterable<Said> | Said | false | undefined;
}

/** A rule as its file writes it: its check gets the options that it names, and no other. */
type Spec<Name extends string> = Omit<Rule, 'options' | 'check'> & {
  options?: Readonly<Record<Name, RuleOption>>;
  check(facts: Facts, options: Options<Name>): ReturnType<Rule['check']>;
};

/** Makes a rule; the types refuse one without citation. */
export function rule<Name extends string = never>(spec: Spec<Name>): Rule {
  return spec;
}
