import type { Coded, Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { named } from './the-list.ts';

/** Trimesters of chapter 15 against each other and against the weeks of Z3A. */

type Trimester = 'first' | 'second' | 'third' | 'unspecified';

/** The trimester that the title of a code of pregnancy names; `undefined`: none is part of it. */
function trimesterOf(facts: Facts, { code }: Coded): Trimester | undefined {
  if (!code.startsWith('O')) return undefined;
  return /\b(first|second|third|unspecified) trimester\b/.exec(facts.title(code))?.[1] as Trimester | undefined;
}

/** Completed weeks from which the second and the third trimester are counted (tabular list, head of chapter 15). */
const SECOND_FROM = 14;
const THIRD_FROM = 28;
/** Weeks that a code gives as fewer or more than a number: on which side of both bounds they are is all that is asked. */
const AT_MOST = 'Z3A01';
const AT_LEAST = 'Z3A49';

function trimesterOfWeeks({ code }: Coded): Trimester | undefined {
  if (code === AT_MOST) return 'first';
  if (code === AT_LEAST) return 'third';
  const weeks = Number(/^Z3A(\d\d)$/.exec(code)?.[1] ?? 0);
  if (weeks === 0) return undefined;
  return weeks < SECOND_FROM ? 'first' : weeks < THIRD_FROM ? 'second' : 'third';
}

/** Conditions after the birth, and pregnancies that ended early: Z3A is not for them (OG I.C.21.c.11). */
const IS_OVER = /^O(?:0[0-8]|72|8[5-9]|90|94)/;
const AFTER_BIRTH = /\bpuerperium\b/i;
const BEFORE_OR_AT_BIRTH = /\b(?:pregnancy,|trimester|childbirth|pregnancy and)\b/i;

/**
 * A trimester that the weeks of Z3A contradict, or that is left open although they say it; two trimesters in one list; weeks beside
 * nothing but what follows a pregnancy. Which of two that disagree is wrong no list says.
 */
export function trimestersAndWeeks(facts: Facts): Said[] {
  const [weeks] = facts.coded('Z3A');
  const pregnancy = facts.coded('O');
  const [first] = pregnancy;
  if (!weeks || !first) return [];
  if (pregnancy.every((one) => isAfterwards(facts, one))) {
    return [
      {
        at: [weeks.at, first.at],
        asks: 'remove',
        say: `${named(facts, weeks)} beside ${named(facts, first)}: weeks of gestation are not coded with conditions after the birth or a pregnancy that ended early.`,
        cite: ['OG I.C.21.c.11 (FY2026)'],
      },
    ];
  }
  const counted = trimesterOfWeeks(weeks);
  if (!counted) return [];
  return pregnancy.flatMap((one): Said[] => {
    const own = trimesterOf(facts, one);
    if (own === undefined || own === counted) return [];
    const isOpen = own === 'unspecified';
    return [
      {
        at: [one.at, weeks.at],
        asks: 'replace',
        severity: isOpen ? 'warn' : 'error',
        say: `${named(facts, one)} beside ${named(facts, weeks)}: by these weeks it is the ${counted} trimester${isOpen ? '' : ', or the weeks are others'}.`,
        cite: [
          isOpen ? 'OG I.C.15.a.5 (FY2026)' : 'OG I.C.15.a.3 (FY2026)',
          'Note at chapter 15 (ICD-10-CM tabular list)',
        ],
      },
    ];
  });
}

function isAfterwards(facts: Facts, { code }: Coded): boolean {
  if (IS_OVER.test(code)) return true;
  const title = facts.title(code);
  return AFTER_BIRTH.test(title) && !BEFORE_OR_AT_BIRTH.test(title);
}
