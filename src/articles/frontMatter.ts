import { parse } from 'yaml';
import { z } from 'zod';

/** What a file says about itself, before its body. */
export interface About {
  readonly title?: string;
  readonly source?: string;
  /** ISO day. */
  readonly published?: string;
  readonly url?: string;
}

/** A file parted into what it says about itself and its body; `problem` names what of it could not be used. */
export interface Parted {
  readonly about: About;
  readonly body: string;
  readonly problem?: string;
}

const line = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

const fields = {
  title: line,
  source: line,
  published: line.transform((value, context) => {
    const day = isoDay(value);
    if (day) return day;
    context.addIssue({ code: 'custom', message: 'is not an ISO day' });
    return z.NEVER;
  }),
  url: line.pipe(z.url({ protocol: /^https?$/ })),
} as const;

const expected: Readonly<Record<keyof typeof fields, string>> = {
  title: 'a line of text',
  source: 'a line of text',
  published: 'an ISO day such as 2022-09-14',
  url: 'a web address',
};

/** The ISO day that a text begins with, or undefined when there is none or the calendar has no such day. */
export function isoDay(text: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(text.trim())?.[0];
  if (!day) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

/** Parts a text from its YAML front matter. A field that is wrong is left out and named; the body is kept whatever happens. */
export function partFrontMatter(text: string): Parted {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return { about: {}, body: text };
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) {
    return /^\w+:/.test(lines[1] ?? '')
      ? { about: {}, body: lines.slice(1).join('\n'), problem: 'front matter has no closing ---' }
      : { about: {}, body: text };
  }
  return { ...readFields(lines.slice(1, end).join('\n')), body: lines.slice(end + 1).join('\n') };
}

function readFields(yaml: string): Omit<Parted, 'body'> {
  let given: unknown;
  try {
    given = parse(yaml, { logLevel: 'error', maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { about: {}, problem: `front matter is not YAML: ${reason.replace(/:$/, '')}` };
  }
  const record = z.record(z.string(), z.unknown()).safeParse(given ?? {});
  if (!record.success) return { about: {}, problem: 'front matter is not a list of fields' };
  const about: Record<string, string> = {};
  const faults: string[] = [];
  for (const [name, schema] of Object.entries(fields)) {
    const value = record.data[name];
    if (value === undefined || value === null || value === '') continue;
    const read = schema.safeParse(value);
    if (read.success) about[name] = read.data;
    else faults.push(`${name} must be ${expected[name as keyof typeof fields]}`);
  }
  return { about, ...(faults.length > 0 ? { problem: `front matter: ${faults.join(', ')}` } : {}) };
}
