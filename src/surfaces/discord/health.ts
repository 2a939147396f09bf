import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** How the bot is, for whoever watches over it. */
export interface Health {
  /** Connected, with the library open. */
  readonly ready: boolean;
  /** Round trip of the last heartbeat; null before the first. */
  readonly gateway: { readonly status: string | undefined; readonly pingMs: number | null };
  readonly library: { readonly articles: number; readonly encounters: number } | 'loading' | 'in the shards';
}

/** `GET /healthz` as an app: 200 when ready, 503 when not, the details as JSON. */
export function healthApp(health: () => Health | Promise<Health>): Hono {
  return new Hono().get('/healthz', async (context) => {
    const now = await health();
    return context.json(now, now.ready ? 200 : 503);
  });
}

/** Serves /healthz on a port of every address; answers the function that ends it. */
export function serveHealth(port: number, health: () => Health | Promise<Health>): () => void {
  const server = serve({ fetch: healthApp(health).fetch, port });
  return () => void server.close();
}
