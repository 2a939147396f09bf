import type { Locale } from 'discord.js';

/** The languages that commands are shown in besides English. */
export const languages = ['zh-CN', 'ru', 'es-ES', 'fr', 'de'] as const satisfies readonly `${Locale}`[];

/** A text in each of the languages, in their order. */
export type Texts = readonly [zh: string, ru: string, es: string, fr: string, de: string];

/** A command, subcommand, option or choice in the other languages. */
export interface Localisation {
  readonly name?: Texts;
  readonly description?: Texts;
  /** Of options and subcommands, by their English name. */
  readonly options?: Readonly<Record<string, Localisation>>;
  /** Names of choices, by their value. */
  readonly choices?: Readonly<Record<string, Texts>>;
}
