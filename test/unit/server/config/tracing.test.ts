import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../../server/config/config.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

describe('a collector of OpenTelemetry', () => {
  it('is nobody, unless it is configured', () => {
    expect(readConfig({ OTEL_SERVICE_NAME: 'lintel-east' }).tracing).toBeUndefined();
  });

  it.each([
    ['https://collector.valley.example', 'https://collector.valley.example/v1/traces'],
    ['https://collector.valley.example/otlp/', 'https://collector.valley.example/otlp/v1/traces'],
    ['http://127.0.0.1:4318', 'http://127.0.0.1:4318/v1/traces'],
  ])('%s: spans are posted to %s', (endpoint, url) => {
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }).tracing).toEqual({ url, service: 'lintel' });
  });

  it('is turned off by the variable that turns off every program’s', () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.valley.example', OTEL_SDK_DISABLED: 'TRUE' };
    expect(readConfig(env).tracing).toBeUndefined();
  });

  it.each([
    'http://collector.valley.example:4318',
    'https://user:hunter2@collector.valley.example',
    'https://collector.valley.example?key=hunter2',
    'hunter2',
  ])('%s is no address for it, and is not repeated', (endpoint) => {
    const read = () => readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/^OTEL_EXPORTER_OTLP_ENDPOINT is an https address/);
    expect(read).not.toThrow(/hunter2|valley/);
  });
});
