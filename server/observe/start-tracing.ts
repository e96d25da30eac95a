import { ConfigError } from '../config/config.ts';
import type { TracingSettings } from '../config/tracing.ts';
import { faultCode } from '../fault-code.ts';
import { NO_TRACING, type Tracing } from './tracing.ts';

const PACKAGES =
  'npm install --no-save @opentelemetry/api @opentelemetry/sdk-trace @opentelemetry/resources @opentelemetry/exporter-trace-otlp-http';

/**
 * Opens what times the service. The packages of OpenTelemetry are installed for development, and by whoever runs a service with a
 * collector (`npm ci --omit=dev` leaves them out); npm skips optional ones under an old Node without a word. Loaded only here.
 * @throws {ConfigError} where they are not installed
 */
export async function startTracing(settings: TracingSettings | undefined): Promise<Tracing> {
  if (!settings) return NO_TRACING;
  try {
    const { openTracing } = await import('./open-tracing.ts');
    return openTracing(settings);
  } catch (error) {
    if (faultCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ConfigError([
      `OTEL_EXPORTER_OTLP_ENDPOINT is set, and the packages for it are not installed: ${PACKAGES}`,
    ]);
  }
}
