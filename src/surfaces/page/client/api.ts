import type { ArticleLine, ArticleView, DropResult, PageEvent, PageState, WhyView } from '../protocol.js';

/** An error that the server explains in words. */
export class ApiError extends Error {}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new ApiError(answer.error ?? `The server answered ${response.status}.`);
  return answer;
}

/** The values of a command's options, by name. */
export type Options = Readonly<Record<string, string | boolean>>;

/** Every request the page makes; all go to its own server. Each rejects with {@link ApiError}. */
export const api = {
  state: () => call<PageState>('/api/state'),
  send: (channel: string, text: string, replyTo?: string) =>
    call(`/api/channels/${channel}/messages`, { text, ...(replyTo ? { replyTo } : {}) }),
  run: (channel: string, name: string, options: Options) =>
    call(`/api/channels/${channel}/commands`, { name, options }),
  complete: (channel: string, name: string, options: Options, focused: string) =>
    call<{ name: string; value: string }[]>(`/api/channels/${channel}/complete`, { name, options, focused }),
  click: (channel: string, message: string, customId: string) =>
    call(`/api/channels/${channel}/click`, { message, customId }),
  select: (channel: string, message: string, customId: string, values: string[]) =>
    call(`/api/channels/${channel}/select`, { message, customId, values }),
  menu: (channel: string, message: string, name: string) =>
    call(`/api/channels/${channel}/menu`, { message, name }),
  articles: (query: string) => call<ArticleLine[]>(`/api/articles?q=${encodeURIComponent(query)}`),
  article: (path: string) => call<ArticleView>(`/api/article?path=${encodeURIComponent(path)}`),
  why: (message: string) => call<WhyView>(`/api/why?message=${encodeURIComponent(message)}`),
  drop: (name: string, bytes: string, save: boolean) =>
    call<DropResult>('/api/articles', { name, bytes, save }),
};

/** Listens to what the user comes to see; the browser reconnects by itself. */
export function listen(onEvent: (event: PageEvent) => void, onOpen: () => void): void {
  const source = new EventSource('/api/events');
  source.addEventListener('open', onOpen);
  source.addEventListener('message', (message) => onEvent(JSON.parse(message.data as string) as PageEvent));
}
