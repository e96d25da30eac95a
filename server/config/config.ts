import { given } from '../../shared/chart/given.ts';
import type { Role } from '../../shared/role.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { SaidError } from '../../shared/said-error.ts';
import type { DatabaseAddress } from '../store/address.ts';
import type { KeysFile } from '../store/keys.ts';
import type { OpenSignIns } from '../store/launch-room.ts';
import type { HealthHomePrograms } from './health-home.ts';
import type { OidcSettings, ProgramToken } from './identity.ts';
import type { Proxies } from './proxies.ts';
import type { TracingSettings } from './tracing.ts';

/** Everything that the service can be told, read once at start. */
export interface Config {
  host: string;
  /** 0 takes a free port. */
  port: number;
  home: string;
  endpointsFile: string;
  /** Bearer tokens of programs. Without any, and without `oidc`, none is asked for: only a loopback address allows it. */
  tokens: readonly ProgramToken[];
  /** The identity provider at which people sign in. */
  oidc?: OidcSettings;
  /** The role of people who sign in at their EHR instead, which names none. */
  smartRole: Role;
  /** Whether a TLS proxy stands in front. */
  behindTls: boolean;
  /** Proxies in front whose `X-Forwarded-For` is believed. */
  proxies: Proxies;
  /** Requests a minute of one person or program, and of one tenant; sign-ins a minute begun from one source; 0: no limit. */
  limits: { subject: number; tenant: number; signIns: number };
  /** Sign-ins that may be begun and not ended at a time. */
  openSignIns: OpenSignIns;
  /** What `/metrics` asks for, and whether tenants are told apart there. */
  metrics: { token?: string; tenants: boolean };
  /** Origins of browser pages that may call: extensions by their exact origin. */
  origins: readonly string[];
  /** Bytes of one request body. */
  bodyLimit: number;
  /** Milliseconds for one request, from its first byte to the answer. */
  timeout: number;
  /** Milliseconds for requests under way when the service is told to stop. */
  stopWait: number;
  log: 'info' | 'silent';
  /** The collector of OpenTelemetry; absent: nothing is traced. */
  tracing?: TracingSettings;
  /** Where people's browsers reach the service, without a path; absent: at the loopback address that it listens on. */
  publicUrl?: string;
  /** Keys that this service signs with, towards authorization servers. */
  signingKeysFile: string;
  /** Programs that may call the CDS Hooks. */
  cdsClientsFile: string;
  database: DatabaseAddress;
  /** Keys of the sealed columns. */
  keys: KeysFile;
  /** `required`: what cannot be written to the audit trail is not answered. `off`: there is no trail. */
  audit: 'required' | 'off';
  /** Days for which what has ended (sign-ins) stays in the database. The audit trail has no end. */
  retentionDays: number;
  /** The agency's coding policy, as `lintel check --policy` takes it: every classification of this service is made with it. */
  policy?: Policy;
  /** The Health Home programs that the panel shows. */
  healthHomes: HealthHomePrograms;
}

/** The coding policy as an option of `classify`. */
export function policyOf({ policy }: Config): { policy?: Policy } {
  return given('policy', policy);
}

/** A configuration that cannot be used: every fault by the name of its variable, no values. */
export class ConfigError extends SaidError {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/** Where the service listens unless it is told otherwise. */
export const DEFAULT_PORT = 7463;
