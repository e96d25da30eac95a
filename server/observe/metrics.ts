import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { methodName, routeName } from './request-names.ts';

/** One answered request, as it is counted. */
export interface Answered {
  method: string;
  /** The pattern of the route: a path may hold the id of a patient. */
  route: string;
  status: number;
  ms: number;
  tenant: string;
}

/** What `GET /metrics` gives: numbers by pattern of the route, method and status. There is no label for a value of a request. */
export interface Metrics {
  began(): void;
  answered(request: Answered): void;
  /** The text of Prometheus. */
  text(): Promise<string>;
  contentType: string;
}

/** Seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** @param options.tenants whether tenants are told apart; their names may be those of agencies */
export function openMetrics(options: { tenants: boolean }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const tenant = options.tenants ? (['tenant'] as const) : [];
  const requests = new Counter({
    name: 'lintel_http_requests_total',
    help: 'Answered requests',
    labelNames: ['method', 'route', 'status', ...tenant],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'lintel_http_request_seconds',
    help: 'Time from a request to its answer',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const underWay = new Gauge({
    name: 'lintel_http_requests_under_way',
    help: 'Requests that are not answered yet',
    registers: [registry],
  });
  return {
    began: () => underWay.inc(),
    answered: ({ ms, status, tenant: name, ...request }) => {
      underWay.dec();
      const method = methodName(request.method);
      const route = routeName(request.route);
      requests.inc({ method, route, status: String(status), ...(options.tenants ? { tenant: name } : {}) });
      seconds.observe({ method, route }, ms / 1000);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
