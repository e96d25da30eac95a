import { isLoopbackHost } from '../fhir/address.ts';

/** The variables that only together are right or wrong. */
interface Variables {
  LINTEL_HOST: string;
  LINTEL_OIDC_ISSUER?: string | undefined;
  LINTEL_PUBLIC_URL?: string | undefined;
  LINTEL_BEHIND_TLS?: string | undefined;
  LINTEL_AUDIT: 'required' | 'off';
  NODE_ENV?: string | undefined;
  DEBUG?: string | undefined;
}

/** What is wrong with variables beside each other, each by its name. */
export function faultsAcross(vars: Variables, hasTokens: boolean): string[] {
  const faults: string[] = [];
  if (!isLoopbackHost(vars.LINTEL_HOST)) {
    if (!hasTokens && vars.LINTEL_OIDC_ISSUER === undefined) {
      faults.push('LINTEL_HOST is not this machine only: set LINTEL_OIDC_ISSUER, LINTEL_TOKENS or LINTEL_TOKENS_FILE');
    }
    if (vars.LINTEL_OIDC_ISSUER !== undefined && vars.LINTEL_PUBLIC_URL === undefined) {
      faults.push('LINTEL_PUBLIC_URL is not set: sign-ins need to know where browsers come back');
    }
    if (vars.LINTEL_BEHIND_TLS === undefined) {
      faults.push('LINTEL_HOST is not this machine only: put a TLS proxy in front and set LINTEL_BEHIND_TLS=yes');
    }
    if (vars.LINTEL_AUDIT === 'off') faults.push('LINTEL_AUDIT may be off only where LINTEL_HOST is this machine');
  }
  if (vars.NODE_ENV === 'production' && debugCovers(vars.DEBUG ?? '', 'fhir-kit-client:info')) {
    faults.push('DEBUG covers fhir-kit-client, which would print patients and tokens: unset it');
  }
  return faults;
}

/**
 * Whether the `debug` package would print a namespace: `*` stands for anything, a leading `-` takes out. Where a pattern
 * is odd, this says yes rather than no.
 */
export function debugCovers(setting: string, namespace: string): boolean {
  const patterns = setting.split(/[\s,]+/).filter((pattern) => pattern !== '');
  const covers = (pattern: string) => {
    const [start = '', ...rest] = pattern.split('*');
    if (rest.length === 0) return pattern === namespace;
    return namespace.startsWith(start) && rest.every((part) => namespace.includes(part));
  };
  if (patterns.some((pattern) => pattern.startsWith('-') && covers(pattern.slice(1)))) return false;
  return patterns.some((pattern) => !pattern.startsWith('-') && covers(pattern));
}
