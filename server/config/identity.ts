import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { given } from '../../shared/chart/given.ts';
import { ROLES, type Role } from '../../shared/role.ts';
import { type RoleGroups, readRoleGroups, TENANT } from '../people/roles.ts';
import { textOfFile } from '../text-file.ts';
import { whyUnreadable } from '../why-unreadable.ts';
import { isServerAddress, SERVER_ADDRESS } from './server-address.ts';

/** Who may call: the agency's identity provider, and tokens of programs. */

/** The OpenID provider at which people sign in. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  /** Absent: a public client, with PKCE alone. */
  secret?: string;
  scopes: string;
  /** What the provider has to ask of a person who is signed in there already. */
  prompt?: Prompt;
  /** The claim that names a person's groups. */
  groupsClaim: string;
  roles: RoleGroups;
  /** The tenant of everyone who signs in, or the claim that names it. */
  tenant: string;
  tenantClaim?: string;
}

/** OpenID Connect Core section 3.1.2.1; `none` would show no sign-in page. */
const PROMPTS = ['login', 'consent', 'select_account'] as const;
type Prompt = (typeof PROMPTS)[number];

/** A bearer token that a program shows. */
export interface ProgramToken {
  text: string;
  tenant: string;
  /** Absent: everything, as at the command line. */
  role?: Role;
}

const TOKEN = /^[A-Za-z0-9\-._~+/]{24,200}=*$/;
const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const claim = z.string().regex(/^[A-Za-z0-9_.:/-]{1,200}$/, 'is the name of a claim');

/** The variables of this file, for the one schema of the environment. */
export const IDENTITY_VARIABLES = {
  LINTEL_TOKENS: list.refine((tokens) => tokens.every((token) => TOKEN.test(token)), {
    message: 'holds tokens of 24 to 200 characters (letters, digits, -._~+/), separated by commas',
  }),
  LINTEL_TOKENS_FILE: z.string().optional(),
  LINTEL_OIDC_ISSUER: z.string().refine(isServerAddress, SERVER_ADDRESS).optional(),
  LINTEL_OIDC_CLIENT_ID: z.string().max(500).optional(),
  LINTEL_OIDC_SECRET: z.string().max(1000).optional(),
  LINTEL_OIDC_SECRET_FILE: z.string().optional(),
  LINTEL_OIDC_SCOPES: z
    .string()
    .regex(/^[\x21\x23-\x5b\x5d-\x7e]+(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/, 'holds scopes separated by blanks')
    .refine((text) => text.split(' ').includes('openid'), 'holds openid among its scopes')
    .default('openid'),
  LINTEL_OIDC_PROMPT: z.enum(PROMPTS, `is one of ${PROMPTS.join(', ')}`).optional(),
  LINTEL_OIDC_GROUPS_CLAIM: claim.default('groups'),
  LINTEL_OIDC_ROLES: z.string().optional(),
  LINTEL_OIDC_TENANT: z.string().regex(TENANT, 'is a name of small letters, digits and hyphens').default('local'),
  LINTEL_OIDC_TENANT_CLAIM: claim.optional(),
  LINTEL_SMART_ROLE: z.enum(ROLES, `is one of ${ROLES.join(', ')}`).default('clinician'),
};

type Variables = z.output<z.ZodObject<typeof IDENTITY_VARIABLES>>;

/** @param faults takes what is wrong, by variable. @returns `undefined` where there is no provider, or a fault */
export function oidcOf(vars: Variables, faults: string[]): OidcSettings | undefined {
  const issuer = vars.LINTEL_OIDC_ISSUER;
  if (issuer === undefined) {
    const others = ['CLIENT_ID', 'SECRET', 'SECRET_FILE', 'ROLES', 'TENANT_CLAIM'] as const;
    const lone = others.filter((name) => vars[`LINTEL_OIDC_${name}`] !== undefined);
    if (lone.length > 0) faults.push('LINTEL_OIDC_ISSUER is not set, and other LINTEL_OIDC_ variables are');
    return undefined;
  }
  const clientId = vars.LINTEL_OIDC_CLIENT_ID;
  if (clientId === undefined) faults.push('LINTEL_OIDC_CLIENT_ID is not set');
  const roles = vars.LINTEL_OIDC_ROLES === undefined ? 'is not set' : readRoleGroups(vars.LINTEL_OIDC_ROLES);
  if (typeof roles === 'string') faults.push(`LINTEL_OIDC_ROLES ${roles}`);
  const secret = secretOf(vars, faults);
  if (clientId === undefined || typeof roles === 'string') return undefined;
  return {
    issuer,
    clientId,
    ...given('secret', secret),
    scopes: vars.LINTEL_OIDC_SCOPES,
    ...given('prompt', vars.LINTEL_OIDC_PROMPT),
    groupsClaim: vars.LINTEL_OIDC_GROUPS_CLAIM,
    roles,
    tenant: vars.LINTEL_OIDC_TENANT,
    ...given('tenantClaim', vars.LINTEL_OIDC_TENANT_CLAIM),
  };
}

/** Tokens of the variable and of the file. */
export function programTokensOf(vars: Variables, faults: string[]): ProgramToken[] {
  const given = vars.LINTEL_TOKENS.map((text) => ({ text, tenant: 'local' }));
  return [...given, ...tokensOfFile(vars.LINTEL_TOKENS_FILE, faults)];
}

/** Tokens of a file, one a line, each with `role=` and `tenant=` behind it where it is not to open everything. */
function tokensOfFile(file: string | undefined, faults: string[]): ProgramToken[] {
  if (file === undefined) return [];
  let text: string;
  try {
    text = textOfFile(readFileSync(file));
  } catch (error) {
    faults.push(`LINTEL_TOKENS_FILE ${whyUnreadable(error)}`);
    return [];
  }
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) faults.push('LINTEL_TOKENS_FILE holds no token');
  const tokens = lines.map(tokenOfLine);
  if (tokens.includes('token')) faults.push('LINTEL_TOKENS_FILE holds a line that is no token of 24 to 200 characters');
  if (tokens.includes('words')) {
    faults.push(`LINTEL_TOKENS_FILE holds a line with more than TOKEN role=ROLE tenant=NAME (${ROLES.join(', ')})`);
  }
  return tokens.filter((token) => typeof token === 'object');
}

function tokenOfLine(line: string): ProgramToken | 'token' | 'words' {
  const [text = '', ...words] = line.split(/\s+/);
  if (!TOKEN.test(text)) return 'token';
  const token: ProgramToken = { text, tenant: 'local' };
  for (const word of words) {
    const [name, value = ''] = word.split('=', 2);
    const role = ROLES.find((one) => one === value);
    if (name === 'role' && role !== undefined) token.role = role;
    else if (name === 'tenant' && TENANT.test(value)) token.tenant = value;
    else return 'words';
  }
  return token;
}

function secretOf(vars: Variables, faults: string[]): string | undefined {
  const file = vars.LINTEL_OIDC_SECRET_FILE;
  if (file === undefined) return vars.LINTEL_OIDC_SECRET;
  try {
    const secret = textOfFile(readFileSync(file)).trim();
    if (secret !== '') return secret;
    faults.push('LINTEL_OIDC_SECRET_FILE is empty');
  } catch (error) {
    faults.push(`LINTEL_OIDC_SECRET_FILE ${whyUnreadable(error)}`);
  }
  return undefined;
}
