import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { PageBackend } from './backend.js';
import { routes } from './routes.js';

/** The page while it is served. */
export interface PageServer {
  /** Address to open, on loopback. */
  readonly url: string;
  close(): Promise<void>;
}

const portsTried = 100;

// Everything comes from this server, and nothing of an article can run or load anything.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  // The message components set a colour through a style attribute; no text of an article becomes an attribute.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const assets: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/main.js': ['main.js', 'text/javascript; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/avatar-bot.svg': ['avatar-bot.svg', 'image/svg+xml'],
  '/avatar-user.svg': ['avatar-user.svg', 'image/svg+xml'],
};

/** Serves the page on 127.0.0.1, on the first free port from one up. Rejects when the page was not built. */
export async function servePage(
  backend: PageBackend,
  assetsFolder: string,
  firstPort: number,
): Promise<PageServer> {
  if (!existsSync(`${assetsFolder}/main.js`))
    throw new Error(`The page is not built: ${assetsFolder}/main.js is missing. Run "npm run build".`);
  for (let port = firstPort; port < firstPort + portsTried; port++) {
    const app = pageApp(backend, assetsFolder, port);
    const server = await listen(app, port);
    if (server) return { url: `http://127.0.0.1:${port}/`, close: () => close(server) };
  }
  throw new Error(`No port from ${firstPort} to ${firstPort + portsTried - 1} is free.`);
}

function pageApp(backend: PageBackend, assetsFolder: string, port: number): Hono {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const app = new Hono();
  app.use(async (context, next) => {
    context.header('content-security-policy', policy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    // Another site's page must not reach this server, neither by name (DNS rebinding) nor by a form.
    const origin = context.req.header('origin');
    const foreign = origin !== undefined && !hosts.has(origin.replace(/^http:\/\//, ''));
    if (foreign || !hosts.has(context.req.header('host') ?? ''))
      return context.json({ error: 'Only the page itself may ask.' }, 403);
    return next();
  });
  app.route('/api', routes(backend));
  app.get('/files/*', (context) => {
    const file = backend.file(context.req.path.slice('/files/'.length));
    if (!file) return context.notFound();
    return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': file.type });
  });
  for (const [path, [file, type]] of Object.entries(assets)) {
    const bytes = readFileSync(`${assetsFolder}/${file}`);
    app.get(path, (context) => context.body(bytes, 200, { 'content-type': type }));
  }
  return app;
}

/** Listens on loopback; answers undefined when the port is taken. */
function listen(app: Hono, port: number): Promise<ServerType | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) => {
      if (info.port === port) resolve(server);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Event streams stay open until the page goes; they are ended here.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
