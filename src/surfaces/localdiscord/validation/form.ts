import { z } from 'zod';
import { type FormErrors, invalidForm } from '../error.js';

// Lengths are counted in UTF-16 units. Discord counts characters, which are never more, so what passes here
// passes there.

/** Text of `min` to `max` characters. */
export function text(min: number, max: number) {
  return z.string().refine(({ length }) => length >= min && length <= max, badLength(min, max));
}

/** A list of `min` to `max` items. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).refine(({ length }) => length >= min && length <= max, badLength(min, max));
}

/** A whole number from `min` to `max`. */
export function integer(min: number, max: number) {
  return z
    .number()
    .refine((value) => Number.isInteger(value), {
      params: { code: 'NUMBER_TYPE_COERCE' },
      error: 'Value is not int.',
    })
    .refine((value) => value >= min, {
      params: { code: 'NUMBER_TYPE_MIN' },
      error: `int value should be greater than or equal to ${min}.`,
    })
    .refine((value) => value <= max, {
      params: { code: 'NUMBER_TYPE_MAX' },
      error: `int value should be less than or equal to ${max}.`,
    });
}

/** One of some numbers. */
export function oneOf(...values: readonly number[]) {
  return z.number().refine((value) => values.includes(value), {
    params: { code: 'BASE_TYPE_CHOICES' },
    error: `Value must be one of {${values.join(', ')}}.`,
  });
}

/** Text of Discord's form that a pattern describes. */
export function pattern(shape: RegExp) {
  return z.string().refine((value) => shape.test(value), {
    params: { code: 'STRING_TYPE_REGEX' },
    error: 'String value did not match validation regex.',
  });
}

/** A web address; `attachment://` where a file of the same message may be meant. */
export function webAddress(schemes: readonly string[] = ['http', 'https'], max = 2048) {
  return text(1, max).superRefine((value, context) => {
    const scheme = URL.canParse(value) ? new URL(value).protocol.slice(0, -1) : undefined;
    if (scheme === undefined) {
      fault(context, [], 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    } else if (!schemes.includes(scheme)) {
      const allowed = schemes.map((name) => `'${name}'`).join(', ');
      fault(context, [], 'URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" must be one of (${allowed}).`);
    }
  });
}

/** An id. */
export const snowflake = z.string().refine((value) => /^\d{17,20}$/.test(value), {
  params: { code: 'NUMBER_TYPE_COERCE' },
  error: 'Value is not snowflake.',
});

/** Adds a fault of Discord's code and words at a place below the field being checked. */
export function fault(
  context: z.RefinementCtx,
  path: readonly (string | number)[],
  code: string,
  message: string,
): void {
  context.addIssue({ code: 'custom', path: [...path], params: { code }, message });
}

/**
 * The body as it came, once it has been found to keep the rules.
 * @throws DiscordError 50035 that says, field by field, which rule is broken
 */
export function checked<Body>(schema: z.ZodType, body: unknown): Body {
  const { error } = schema.safeParse(body, { reportInput: true });
  if (error === undefined) return body as Body;
  const errors: FormErrors = {};
  for (const issue of error.issues) put(errors, issue.path.map(String), discordFault(issue));
  throw invalidForm(errors);
}

function badLength(min: number, max: number) {
  return min === 0
    ? { params: { code: 'BASE_TYPE_MAX_LENGTH' }, error: `Must be ${max} or fewer in length.` }
    : { params: { code: 'BASE_TYPE_BAD_LENGTH' }, error: `Must be between ${min} and ${max} in length.` };
}

function discordFault(issue: z.core.$ZodIssue): { code: string; message: string } {
  if (issue.code === 'custom') {
    return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: issue.message };
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) {
      return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
    }
    return typeFault(issue.expected);
  }
  if (issue.code === 'invalid_union') {
    return {
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of those allowed here.',
    };
  }
  return { code: 'BASE_TYPE_CHOICES', message: issue.message };
}

function typeFault(expected: string): { code: string; message: string } {
  switch (expected) {
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: 'Could not interpret value as string.' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    default:
      return { code: 'NUMBER_TYPE_COERCE', message: `Value is not ${expected}.` };
  }
}

function put(errors: FormErrors, [field, ...rest]: string[], leaf: { code: string; message: string }): void {
  if (field === undefined) {
    const leaves = errors['_errors'];
    errors['_errors'] = [...(Array.isArray(leaves) ? leaves : []), leaf];
    return;
  }
  const found = errors[field];
  const below = found === undefined || Array.isArray(found) ? {} : found;
  errors[field] = below;
  put(below, rest, leaf);
}
