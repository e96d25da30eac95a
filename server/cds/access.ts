import type { AuthStrategy } from '../fhir/auth-strategy.ts';
import { parseBaseUrl } from '../fhir/base-url.ts';
import type { Endpoint } from '../fhir/endpoint.ts';
import type { Gateway } from '../fhir/gateway.ts';
import type { EndpointRow } from '../fhir/registry.ts';
import { grantedBy, isOnePatientOnly, scopeList } from '../fhir/smart/scopes.ts';
import { isTokenText } from '../fhir/smart/token.ts';
import type { CdsRequest, FhirAuthorization } from './request-schema.ts';

/** The client's FHIR server as the registry knows it, and whether it may be asked. */
export interface Access {
  /** The registered server that `fhirServer` names; absent: none of this client's. */
  endpoint?: Endpoint;
  /** The same, asked with the client's token (or with none, where the server takes none). */
  ask?: Endpoint;
  /** Why it may not be asked, for whoever connects the client. */
  refused?: string;
}

/**
 * A token that came with a request goes to one place: the registered server whose base is `fhirServer`, and which is one of
 * the caller's (abuse case 27). Otherwise it is used nowhere. A token for another patient is not used either. Without a token
 * only a server that takes none is asked: the service's own credential was not lent to whoever calls.
 * @param isOfCaller whether a registered server is one that the caller may speak of
 */
export async function accessOf(
  { fhirServer, fhirAuthorization, context }: CdsRequest,
  isOfCaller: (row: EndpointRow) => boolean,
  gateway: Pick<Gateway, 'rows' | 'endpoint'>,
): Promise<Access> {
  const wanted = fhirServer === undefined ? undefined : parseBaseUrl(fhirServer)?.href;
  if (wanted === undefined)
    return { refused: fhirServer === undefined ? 'it names none' : 'what it names is no address' };
  const row = (await gateway.rows()).find((one) => parseBaseUrl(one.baseUrl)?.href === wanted && isOfCaller(one));
  const endpoint = row && (await gateway.endpoint(row.id));
  if (!endpoint) return { refused: 'the one that it names is not the registered one of this client' };
  if (fhirAuthorization === undefined)
    return endpoint.row.auth.mode === 'open'
      ? { endpoint, ask: endpoint }
      : { endpoint, refused: 'it brings no token for the one that it names' };
  const { access_token: token, scope, patient } = fhirAuthorization;
  const isForAnother = patient !== undefined && patient !== context.patientId && isOnePatientOnly(scopeList(scope));
  if (isForAnother) return { endpoint, refused: 'its token is for another patient' };
  if (!isTokenText(token)) return { endpoint, refused: 'its token is none' };
  return { endpoint, ask: endpoint.as(bearer(fhirAuthorization)) };
}

function bearer({ access_token, scope }: FhirAuthorization): AuthStrategy {
  const granted = grantedBy(scopeList(scope), ['patient', 'user', 'system']);
  return {
    headers: async () => ({ authorization: `Bearer ${access_token}` }),
    granted: async () => granted,
  };
}
