import { AsyncLocalStorage } from 'node:async_hooks';
import { type Attributes, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracingSettings } from '../config/tracing.ts';
import { SOFTWARE } from '../software.ts';
import { methodName, routeName } from './request-names.ts';
import type { Facts, Tracing, Work } from './tracing.ts';

/** Milliseconds for one sending; also what the end of the service waits for. */
const SENDING = 5_000;

const KINDS: Record<Work, SpanKind> = {
  request: SpanKind.SERVER,
  fhir: SpanKind.CLIENT,
  classify: SpanKind.INTERNAL,
  audit: SpanKind.INTERNAL,
};

/**
 * Spans to a collector, over OTLP/HTTP. This file alone imports the packages of OpenTelemetry, and it is loaded only where a
 * collector is configured. Which span stands below which is kept here: nothing is taken from a header of a caller, and nothing
 * of a trace is sent to a FHIR server.
 */
export function openTracing({ url, service }: TracingSettings): Tracing {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: SENDING });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': SOFTWARE.version }),
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: SENDING })],
  });
  const tracer = provider.getTracer(SOFTWARE.name, SOFTWARE.version);
  const current = new AsyncLocalStorage<Span>();

  return {
    span: (work, does) => {
      const above = current.getStore();
      const context = above ? trace.setSpan(ROOT_CONTEXT, above) : ROOT_CONTEXT;
      const span = tracer.startSpan(work, { kind: KINDS[work] }, context);
      const told: Facts = {};
      const end = (hasFailed: boolean) => {
        span.updateName(nameOf(work, told));
        span.setAttributes(attributesOf(work, told));
        // An error's words may quote a request: that it failed is all that is said.
        if (hasFailed || (told.status ?? 0) >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      };
      return current.run(span, () => ending(() => does((facts) => Object.assign(told, facts)), end));
    },
    // Spans that nobody takes are lost: the service ends all the same.
    close: () => provider.shutdown().catch(() => {}),
  };
}

/** Does the work, and says when it has ended, whether it promises or not. */
function ending<T>(does: () => T, end: (hasFailed: boolean) => void): T {
  try {
    const done = does();
    if (done instanceof Promise) {
      done.then(
        () => end(false),
        () => end(true),
      );
    } else end(false);
    return done;
  } catch (error) {
    end(true);
    throw error;
  }
}

function nameOf(work: Work, { method, route, resourceType }: Facts): string {
  if (work === 'request') return `${methodName(method)} ${routeName(route ?? '*')}`;
  return work === 'fhir' ? `FHIR ${methodName(method)} ${resourceType ?? 'other'}` : work;
}

function attributesOf(work: Work, { method, route, status, requestId, resourceType }: Facts): Attributes {
  return {
    ...(method === undefined ? {} : { 'http.request.method': methodName(method) }),
    ...(route === undefined ? {} : { 'http.route': routeName(route) }),
    ...(status === undefined ? {} : { 'http.response.status_code': status }),
    ...(requestId === undefined ? {} : { 'lintel.request_id': requestId }),
    ...(work === 'fhir' ? { 'lintel.fhir.resource_type': resourceType ?? 'other' } : {}),
  };
}
