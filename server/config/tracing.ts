import { z } from 'zod';
import { isServerAddress, SERVER_ADDRESS } from './server-address.ts';

/** The collector of OpenTelemetry, by the variables that every program with it has. */
export interface TracingSettings {
  /** Where spans are posted. */
  url: string;
  /** What the service is called there. */
  service: string;
}

/** The variables of this file, for the one schema of the environment. */
export const TRACING_VARIABLES = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().refine(isServerAddress, SERVER_ADDRESS).optional(),
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'is a name of letters, digits and ._-')
    .default('lintel'),
  OTEL_SDK_DISABLED: z.string().optional(),
};

/** Where spans go; `undefined`: nowhere. */
export function tracingOf(vars: {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  OTEL_SERVICE_NAME: string;
  OTEL_SDK_DISABLED?: string | undefined;
}): TracingSettings | undefined {
  const endpoint = vars.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined || vars.OTEL_SDK_DISABLED?.toLowerCase() === 'true') return undefined;
  return { url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, service: vars.OTEL_SERVICE_NAME };
}
