import { z } from 'zod';
import { PAYERS } from '../chart/chart.ts';
import { SEVERITIES } from './finding.ts';
import type { RuleOption } from './rule.ts';

const NO_REASON = 'a reason in words is missing';
const NO_ORIGIN = 'is no origin such as https://ehr.example.org';

const ruleSettings = z
  .record(
    z.string().regex(/^[A-Z]{2}\d{2}$/),
    z
      .strictObject({
        off: z.literal(true).optional().describe('The rule does not run'),
        severity: z.enum(SEVERITIES).optional().describe('The severity of all its findings'),
        options: z
          .record(z.string(), z.number())
          .optional()
          .describe('By name: lintel check --explain lists those of a rule'),
        reason: z.string(NO_REASON).trim().min(1, NO_REASON).describe('Printed with every result'),
      })
      .refine(
        ({ off, severity, options }) => (off === undefined) !== (severity === undefined && options === undefined),
        {
          message: 'takes either off, or a severity or options',
        },
      ),
  )
  .describe('By the code of the rule: CV05');
type RuleSettings = z.infer<typeof ruleSettings>;

/**
 * What an agency sets: rules off, of another severity or with other options, each with the reason that is printed with the
 * result; what holds at one site of the browser besides; and the payers that pay by PDGM beside Medicare fee-for-service.
 */
export const policySchema = z.strictObject({
  rules: ruleSettings.optional(),
  sites: z
    .record(z.string().regex(/^https?:\/\/[^/?#\s]+$/, NO_ORIGIN), z.strictObject({ rules: ruleSettings }))
    .optional()
    .describe('By the origin of an EHR: what the extension does on its pages, over the rest'),
  pdgmPayers: z.array(z.enum(PAYERS)).optional().describe('Payers that pay by PDGM beside Medicare fee-for-service'),
});
export type Policy = z.infer<typeof policySchema>;

/**
 * A policy as a file, an administrator or a person's options give it.
 * @param rules the rules that there are; absent: whether those that are named exist is not looked at
 * @returns the policy, or what is wrong with it as a clause that names the place and no value but rule codes
 */
export function readPolicy(value: unknown, rules?: readonly Known[]): Policy | string {
  const read = policySchema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `/${issue?.path.join('/') ?? ''}: ${issue ? faultWords(issue) : 'has not the shape of a policy'}`;
  }
  const unknown = rules ? unknownRules(read.data, rules) : [];
  if (unknown.length > 0) return `there is no rule ${unknown.join(', ')}`;
  return (rules && wrongOption(read.data, rules)) ?? read.data;
}

/** What is wrong at a place of the file, for whoever wrote it. Values are not repeated; names of fields are, to be found. */
function faultWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `holds what a policy does not know: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `is one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_key':
      return issue.path[0] === 'sites' && issue.path.length === 2
        ? NO_ORIGIN
        : 'is no code of a rule such as CV05: lintel check --help';
    case 'invalid_type':
      return issue.message === NO_REASON ? NO_REASON : `is no ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = { record: 'object', array: 'list', string: 'text' };

interface Known {
  code: string;
  options?: Readonly<Record<string, RuleOption>>;
}

/** The first option that its rule does not have, or whose number is out of its bounds: it is not followed, or not so far. */
export function wrongOption(policy: Policy, rules: readonly Known[]): string | undefined {
  const byCode = new Map(rules.map((rule) => [rule.code, rule.options ?? {}]));
  for (const [code, { options = {} }] of allSettings(policy)) {
    const known = byCode.get(code) ?? {};
    for (const [name, value] of Object.entries(options)) {
      const option = Object.hasOwn(known, name) ? known[name] : undefined;
      if (!option) return `${code} has no such option; it has ${Object.keys(known).join(', ') || 'none'}`;
      if (value < option.least || value > option.most)
        return `${code} ${name} is from ${option.least} to ${option.most}`;
    }
  }
  return undefined;
}

function allSettings({ rules = {}, sites = {} }: Policy): [code: string, RuleSettings[string]][] {
  return [rules, ...Object.values(sites).map((site) => site.rules)].flatMap((each) => Object.entries(each));
}

/** What holds on a page. @param origins of its frames, `https://ehr.example.org`: the first that the policy names counts */
export function policyAt({ sites = {}, ...rest }: Policy, origins: readonly string[]): Policy {
  const origin = origins.find((each) => Object.hasOwn(sites, each));
  const site = origin === undefined ? undefined : sites[origin];
  return site ? { ...rest, rules: { ...rest.rules, ...site.rules } } : rest;
}

/** A policy with some rules off besides, each with its reason: what holds for one patient goes over what holds for all. */
export function withRulesOff(policy: Policy, off: Readonly<Record<string, { reason: string }>>): Policy {
  const rules = Object.entries(off).map(([code, { reason }]) => [code, { off: true as const, reason }]);
  return rules.length === 0 ? policy : { ...policy, rules: { ...policy.rules, ...Object.fromEntries(rules) } };
}

/** Rules that a policy names and that do not exist. */
export function unknownRules(policy: Policy, rules: readonly { code: string }[]): string[] {
  const known = new Set(rules.map(({ code }) => code));
  return [...new Set(allSettings(policy).map(([code]) => code))].filter((code) => !known.has(code));
}
