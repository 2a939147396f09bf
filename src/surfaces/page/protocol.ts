import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Answer } from '../../answers/answer.js';
import type { Encounter } from '../../encounters/encounter.js';
import type { View } from '../localdiscord/users/view.js';

/** A channel of the local Discord as the page lists it. */
export interface PageChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'server' | 'direct';
}

/** What the page needs once, when it opens. */
export interface PageState {
  readonly user: { readonly id: string; readonly name: string };
  readonly bot: { readonly id: string; readonly name: string };
  readonly channels: readonly PageChannel[];
  readonly commands: readonly APIApplicationCommand[];
  /** Number of articles that are read; undefined while they are being read. */
  readonly articles?: number;
}

/** Something the user comes to see, in order. */
export type PageEvent =
  | { readonly type: 'message'; readonly channel: string; readonly message: View }
  | { readonly type: 'deleted'; readonly channel: string; readonly id: string }
  | { readonly type: 'typing'; readonly channel: string }
  | { readonly type: 'library'; readonly articles: number };

/** One line of the article list. */
export interface ArticleLine {
  readonly path: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly encounters: number;
}

/** An article with what was read in it. */
export interface ArticleView extends ArticleLine {
  readonly url: string | null;
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
  readonly found: readonly Encounter[];
}

/** The answer behind a message, for the side panel. */
export interface WhyView {
  readonly answer: Answer;
}

/** An article dropped onto the page. */
export interface DroppedArticle {
  readonly name: string;
  /** The file's bytes in base64. */
  readonly bytes: string;
  /** Whether to write it into the articles folder as well. */
  readonly save: boolean;
}

/** What became of a dropped article. */
export interface DropResult {
  readonly path?: string;
  readonly encounters?: number;
  /** Why it was not read. */
  readonly reason?: string;
}
