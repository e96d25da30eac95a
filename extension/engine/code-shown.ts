import type { Chart } from '../../shared/chart/chart.ts';
import type { TableRow } from '../../shared/chart/evidence.ts';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { type CodeLine, type CodeSet, type CodeStatus, codeSetOn } from '../../shared/icd10cm/code-set.ts';
import { whyNeverPrimary } from '../../shared/pdgm/as-primary.ts';
import type { CodeFacts } from '../../shared/pdgm/code-facts.ts';
import { readPeriod } from '../../shared/pdgm/period.ts';
import { tablesFor } from '../../shared/pdgm/tables-for.ts';
import type { Role } from '../../shared/role.ts';
import { seesGroups } from '../../shared/view.ts';
import { AUTHORITY, CLINICAL_GROUPS } from '../words.ts';
import { sayDay } from './words.ts';

/** What is said of one code: the same on the page and in the panel. Public vocabulary only. */
export interface CodeSaid {
  /** With the dot where it has the form of a code. */
  code: string;
  title?: string;
  facts: string[];
  say: string[];
  cite: string;
  /** `note`: something to look at. */
  tone: 'quiet' | 'note';
}

/** Says what the tables of one period say of codes. Made for one chart and one role. */
export interface CodeSpeaker {
  /** @param isPrimary whether the code stands as primary: only then is "can it be primary" a question */
  say(code: string, isPrimary: boolean): CodeSaid;
}

/**
 * A speaker for a chart's From date, or `undefined` where the chart states no From date or no code set covers it: a code
 * is never judged on another day.
 * @param namesDay whether the day itself may be said: not on a frame that does not show it
 */
export function codeSpeaker(chart: Chart, editions: Editions, role: Role, namesDay: boolean): CodeSpeaker | undefined {
  const period = readPeriod(chart);
  if (period.from.state !== 'day') return undefined;
  const { day } = period.from;
  const codes = codeSetOn(editions, day);
  if (!codes) return undefined;
  const { reader, grouper } = tablesFor(editions, period);
  const withGroup = seesGroups(role);
  return {
    say(code, isPrimary) {
      const facts = reader.read(code);
      const status = codes.status(code);
      const said = statusSaid(status, namesDay ? sayDay(day) : 'the period’s From date', codes);
      if (isPrimary && status.state === 'valid') addPrimary(said, facts, codes);
      const reason = withGroup && status.state === 'valid' ? addGroup(said, facts, isPrimary) : undefined;
      const isTabled = said.facts.some((fact) => /primary|group/i.test(fact));
      if (grouper && isTabled) said.cite += ` · ${grouper.pack.edition.label}`;
      if (reason !== undefined) said.cite += ` · ${reason}`;
      return said;
    },
  };
}

function statusSaid(status: CodeStatus, on: string, codes: CodeSet): CodeSaid {
  const title = status.state === 'never' ? undefined : status.title;
  const said: CodeSaid = {
    code: status.code,
    ...given('title', title),
    facts: [],
    say: [],
    cite: codes.edition.label,
    tone: 'note',
  };
  switch (status.state) {
    case 'valid':
      said.facts.push(`valid on ${on}`);
      said.tone = 'quiet';
      break;
    case 'header':
      said.facts.push('header: needs more characters');
      said.say.push(`It only groups other codes${listed(status.children, ': ')}.`);
      break;
    case 'not-yet':
      said.facts.push(`not valid on ${on}`);
      said.say.push(`In the code set from ${sayDay(status.from)} on.`);
      break;
    case 'no-longer': {
      const last = status.lastValid ?? status.lastListed;
      said.facts.push(`no longer valid on ${on}`);
      if (last !== undefined)
        said.say.push(`Last valid day ${sayDay(last)}${listed(status.children, '; since then ')}.`);
      else if (status.children.length > 0) said.say.push(`It became a header${listed(status.children, ': ')}.`);
      if (status.again !== undefined) said.say.push(`Valid again from ${sayDay(status.again)} on.`);
      break;
    }
    case 'never':
      said.facts.push('not an ICD-10-CM code');
      if (status.didYouMean.length > 0) said.say.push(`Codes written alike${listed(status.didYouMean, ': ')}.`);
      break;
  }
  return said;
}

const MOST_LISTED = 4;

/** The first of several codes, by code alone: which of them is right is for the documentation to say. */
function listed(lines: readonly CodeLine[], lead: string): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MOST_LISTED).map(({ code, valid }) => (valid ? code : `${code}-`));
  const more = lines.length - shown.length;
  return `${lead}${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** Whether a code can be primary: only where the code set or a table row says so. */
function addPrimary(said: CodeSaid, facts: CodeFacts, codes: CodeSet): void {
  const never = whyNeverPrimary(facts, codes);
  if (never) {
    said.facts.push('cannot be primary (M1021)');
    said.say.push(never.say);
    said.tone = 'note';
    return;
  }
  const { group } = facts;
  if (!group || facts.manifestation === undefined) return;
  const by = `(${AUTHORITY[group.authority]})`;
  if (group.value === 'NONE') {
    said.facts.push(`cannot be primary (M1021) ${by}`);
    said.say.push('The diagnosis table gives it no clinical group.');
    said.tone = 'note';
  } else said.facts.push(`can be primary ${by}`);
}

/** The row that a group comes from, and the statement behind it where the table has one. */
function reasonOf({ row }: { row: TableRow }): string {
  return `${row.table} ${row.key}${row.statement === undefined ? '' : `: ${row.statement}`}`;
}

/** Group or comorbidity subgroup with its authority, for coders, QA and managers. Returns the row that says so. */
function addGroup(said: CodeSaid, { group, subgroup }: CodeFacts, isPrimary: boolean): string | undefined {
  const ruled = isPrimary ? group : subgroup;
  if (!ruled) {
    if (isPrimary) said.facts.push('clinical group: not in the loaded tables');
    return undefined;
  }
  if (ruled.value === 'NONE') return isPrimary ? reasonOf(ruled) : undefined;
  const name = isPrimary
    ? `group ${ruled.value}, ${CLINICAL_GROUPS[ruled.value] ?? ''}`
    : `comorbidity subgroup ${ruled.value}`;
  said.facts.push(`${name} (${AUTHORITY[ruled.authority]})`);
  return reasonOf(ruled);
}
