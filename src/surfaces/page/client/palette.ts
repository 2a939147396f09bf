import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { api, type Options } from './api.js';
import { attempt, change, state } from './store.js';

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The command being filled in, with the values typed so far and the completions of the focused option. */
interface Draft {
  readonly command: APIApplicationCommand;
  /** Name with its subcommand, as it is run: "admin status". */
  readonly name: string;
  readonly options: readonly APIApplicationCommandOption[];
  readonly values: Record<string, string | boolean>;
  focused: string;
  choices: readonly Choice[];
  active: number;
}

let draft: Draft | undefined;
let asked = 0;

const booleanType = 5;
const subcommandType = 1;
const chatInputType = 1;

/** Every slash command (or subcommand) that starts with what is typed after "/". */
export function matching(typed: string): { name: string; description: string; start: () => void }[] {
  const words = typed.slice(1).toLowerCase();
  return (state.page?.commands ?? [])
    .filter(({ type }) => type === chatInputType)
    .flatMap((command) => entriesOf(command))
    .filter(({ name }) => name.startsWith(words) || words.startsWith(`${name} `));
}

function entriesOf(command: APIApplicationCommand) {
  const subcommands = (command.options ?? []).filter(({ type }) => type === subcommandType);
  if (!subcommands.length) return [entry(command, command.name, command.description, command.options ?? [])];
  return subcommands.map((sub) =>
    entry(command, `${command.name} ${sub.name}`, sub.description, ('options' in sub && sub.options) || []),
  );
}

function entry(
  command: APIApplicationCommand,
  name: string,
  description: string,
  options: readonly APIApplicationCommandOption[],
) {
  const start = () => {
    draft = { command, name, options, values: {}, focused: '', choices: [], active: -1 };
    change({});
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.option input, .run')?.focus());
  };
  return { name, description, start };
}

/** Whether a command is being filled in. */
export function isDrafting(): boolean {
  return draft !== undefined;
}

/** The form of the command being filled in: one field an option, completions from the bot. */
export function commandForm(): TemplateResult | typeof nothing {
  const current = draft;
  if (!current) return nothing;
  return html`<form class="command" aria-label=${`Command ${current.name}`} @submit=${(event: Event) => run(event, current)} @keydown=${leave}>
    <strong>/${current.name}</strong>
    ${current.options.map((option) => (option.type === booleanType ? flag(current, option) : field(current, option)))}
    <button type="submit" class="button primary run">Run</button>
    <button type="button" class="button secondary" @click=${cancel}>Cancel</button>
  </form>`;
}

function flag(current: Draft, option: APIApplicationCommandOption): TemplateResult {
  const set = (event: Event) => {
    current.values[option.name] = (event.target as HTMLInputElement).checked;
  };
  return html`<label class="flag" title=${option.description}><input type="checkbox" @change=${set} /> ${option.name}</label>`;
}

function field(current: Draft, option: APIApplicationCommandOption): TemplateResult {
  if ('choices' in option && option.choices?.length) return choiceField(current, option.name, option.choices);
  const open = current.focused === option.name && current.choices.length > 0;
  return html`<div class="option">
    <label for=${`option-${option.name}`} title=${option.description}>${option.name}${option.required ? ' *' : ''}</label>
    <input
      id=${`option-${option.name}`}
      name=${option.name}
      autocomplete="off"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="completions"
      aria-activedescendant=${open && current.active >= 0 ? `completion-${current.active}` : nothing}
      placeholder=${option.description}
      ?required=${option.required ?? false}
      .value=${String(current.values[option.name] ?? '')}
      @input=${(event: Event) => typed(current, option, (event.target as HTMLInputElement).value)}
      @focus=${() => typed(current, option, String(current.values[option.name] ?? ''))}
      @keydown=${(event: KeyboardEvent) => steer(event, current)}
    />
    ${open ? completions(current) : nothing}
  </div>`;
}

function choiceField(
  current: Draft,
  name: string,
  choices: readonly { name: string; value: unknown }[],
): TemplateResult {
  const set = (event: Event) => {
    current.values[name] = (event.target as HTMLSelectElement).value;
  };
  return html`<div class="option">
    <label for=${`option-${name}`}>${name}</label>
    <select id=${`option-${name}`} @change=${set}>
      <option value=""></option>
      ${choices.map((choice) => html`<option value=${String(choice.value)}>${choice.name}</option>`)}
    </select>
  </div>`;
}

function completions(current: Draft): TemplateResult {
  return html`<ul class="completions" id="completions" role="listbox" aria-label="Completions">
    ${current.choices.map(
      (choice, i) => html`<li
        id=${`completion-${i}`}
        role="option"
        aria-selected=${i === current.active}
        @mousedown=${(event: Event) => {
          event.preventDefault();
          take(current, i);
        }}
      >
        ${choice.name}
      </li>`,
    )}
  </ul>`;
}

function typed(current: Draft, option: APIApplicationCommandOption, value: string): void {
  current.values[option.name] = value;
  current.focused = option.name;
  current.active = -1;
  current.choices = [];
  change({});
  if (!('autocomplete' in option) || !option.autocomplete) return;
  const turn = ++asked;
  void attempt(async () => {
    const choices = await api.complete(state.channel, current.name, filled(current), option.name);
    // A slower answer to an earlier key must not replace a later one.
    if (turn !== asked) return;
    current.choices = choices;
    change({});
  });
}

function steer(event: KeyboardEvent, current: Draft): void {
  const { choices } = current;
  if (!choices.length) return;
  if (event.key === 'ArrowDown') current.active = (current.active + 1) % choices.length;
  else if (event.key === 'ArrowUp') current.active = (current.active - 1 + choices.length) % choices.length;
  else if ((event.key === 'Enter' || event.key === 'Tab') && current.active >= 0)
    take(current, current.active);
  else return;
  event.preventDefault();
  change({});
}

function take(current: Draft, index: number): void {
  const choice = current.choices[index];
  if (!choice) return;
  asked++;
  current.values[current.focused] = choice.value;
  current.choices = [];
  current.active = -1;
  change({});
}

function filled(current: Draft): Options {
  return Object.fromEntries(
    Object.entries(current.values).filter(
      ([name, value]) => name === current.focused || (value !== '' && value !== false),
    ),
  );
}

function run(event: Event, current: Draft): void {
  event.preventDefault();
  current.focused = '';
  const options = filled(current);
  draft = undefined;
  change({});
  document.querySelector<HTMLElement>('#composer')?.focus();
  void attempt(() => api.run(state.channel, current.name, options));
}

function cancel(): void {
  draft = undefined;
  change({});
  document.querySelector<HTMLElement>('#composer')?.focus();
}

function leave(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  if (draft?.choices.length) {
    draft.choices = [];
    change({});
  } else cancel();
}
