import type { View } from '../../localdiscord/users/view.js';
import type { ArticleLine, ArticleView, PageEvent, PageState, WhyView } from '../protocol.js';

/** What the side panel shows. */
export type Panel =
  | { readonly kind: 'closed' }
  | { readonly kind: 'articles'; readonly query: string; readonly lines: readonly ArticleLine[] }
  | { readonly kind: 'why'; readonly why: WhyView }
  | {
      readonly kind: 'article';
      readonly article: ArticleView;
      /** The quote to be seen at once, with its paragraph. */
      readonly cited?: { readonly paragraph: number; readonly quote: string };
      readonly back: Panel;
    };

/** All that the page draws from. */
export interface State {
  page: PageState | undefined;
  channel: string;
  messages: Record<string, View[]>;
  typing: Record<string, boolean>;
  panel: Panel;
  replyTo: View | undefined;
  notice: string;
}

/** The one state of the page. */
export const state: State = {
  page: undefined,
  channel: '',
  messages: {},
  typing: {},
  panel: { kind: 'closed' },
  replyTo: undefined,
  notice: '',
};

let redraw = () => {};

/** Names the function that draws the page anew. */
export function onChange(draw: () => void): void {
  redraw = draw;
}

/** Changes the state and draws. */
export function change(changes: Partial<State>): void {
  Object.assign(state, changes);
  redraw();
}

/** Takes in an event of the server: a new message, a changed one, one taken away, typing. */
export function take(event: PageEvent): void {
  if (event.type === 'library') {
    change({ page: state.page && { ...state.page, articles: event.articles } });
    return;
  }
  const own = state.messages[event.channel] ?? [];
  if (event.type === 'typing') {
    change({ typing: { ...state.typing, [event.channel]: true } });
    return;
  }
  if (event.type === 'deleted') {
    change({ messages: { ...state.messages, [event.channel]: own.filter(({ id }) => id !== event.id) } });
    return;
  }
  const { message } = event;
  const known = own.some(({ id }) => id === message.id);
  const messages = known ? own.map((old) => (old.id === message.id ? message : old)) : [...own, message];
  const typing =
    message.author.id === state.page?.bot.id ? { ...state.typing, [event.channel]: false } : state.typing;
  change({ messages: { ...state.messages, [event.channel]: messages }, typing });
}

/** Runs a request and shows the notice it gives, if any, or its error in words instead of losing it. */
export async function attempt(work: () => Promise<unknown>): Promise<void> {
  let notice = '';
  try {
    const said = await work();
    if (typeof said === 'string') notice = said;
  } catch (error) {
    notice = error instanceof Error ? error.message : String(error);
  }
  if (state.notice !== notice) change({ notice });
}
