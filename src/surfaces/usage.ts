import type { Declaration } from './command.js';

/** Discord's number for an option that is a subcommand. */
const subcommand = 1;

/** "/who met [place] [since]": how a command is called; options that may be left out stand in brackets. */
export function usage(declaration: Declaration): string {
  const { name, options = [] } = declaration.toJSON();
  const words = options.map((option) =>
    option.required || option.type === subcommand ? option.name : `[${option.name}]`,
  );
  return [`/${name}`, ...words].join(' ');
}
