import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { PageBackend } from './backend.js';

const text = z.string().min(1).max(4_000);
const id = z.string().min(1).max(100);
const options = z.record(z.string().max(32), z.union([z.string().max(6_000), z.boolean()]));

const bodies = {
  messages: z.object({ text, replyTo: id.optional() }),
  commands: z.object({ name: id, options }),
  complete: z.object({ name: id, options, focused: id }),
  click: z.object({ message: id, customId: id }),
  select: z.object({ message: id, customId: id, values: z.array(id).max(25) }),
  menu: z.object({ message: id, name: id }),
  drop: z.object({ name: z.string().min(1).max(255), bytes: z.base64().max(8_000_000), save: z.boolean() }),
};

/** The page's requests, each checked at this border. Errors are told as `{ error }` in words. */
export function routes(backend: PageBackend): Hono {
  const app = new Hono();
  app.onError((error, context) =>
    context.json({ error: error.message }, error instanceof BadRequest ? 400 : 500),
  );
  app.get('/state', (context) => context.json(backend.state()));
  app.get('/events', (context) => events(context, backend));
  channelRoutes(app, backend);
  app.get('/articles', (context) => context.json(backend.articles(context.req.query('q') ?? '')));
  app.get('/article', (context) =>
    found(context, backend.article(context.req.query('path') ?? ''), 'No such article.'),
  );
  app.get('/why', (context) =>
    found(context, backend.why(context.req.query('message') ?? ''), 'This message answers no question.'),
  );
  app.post('/articles', async (context) =>
    context.json(await backend.drop(await body(context, bodies.drop))),
  );
  return app;
}

function channelRoutes(app: Hono, backend: PageBackend): void {
  const post = <T>(
    path: string,
    schema: z.ZodType<T>,
    work: (channel: string, body: T) => Promise<unknown>,
  ) =>
    app.post(`/channels/:channel/${path}`, async (context) => {
      const result = await work(context.req.param('channel'), await body(context, schema));
      return context.json(result ?? {});
    });
  post('messages', bodies.messages, (channel, { text: words, replyTo }) =>
    backend.send(channel, words, replyTo),
  );
  post('commands', bodies.commands, (channel, { name, options: values }) =>
    backend.run(channel, name, values),
  );
  post('complete', bodies.complete, (channel, { name, options: values, focused }) =>
    backend.complete(channel, name, values, focused),
  );
  post('click', bodies.click, (channel, { message, customId }) => backend.click(channel, message, customId));
  post('select', bodies.select, (channel, { message, customId, values }) =>
    backend.select(channel, message, customId, values),
  );
  post('menu', bodies.menu, (channel, { message, name }) => backend.menu(channel, message, name));
}

class BadRequest extends Error {}

async function body<T>(context: Context, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await context.req.json().catch(() => undefined));
  if (!parsed.success) throw new BadRequest(z.prettifyError(parsed.error));
  return parsed.data;
}

function found(context: Context, value: object | undefined, missing: string): Response {
  return value ? context.json(value) : context.json({ error: missing }, 404);
}

function events(context: Context, backend: PageBackend): Response {
  return streamSSE(context, async (stream) => {
    const stop = backend.subscribe((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    stop();
  });
}
