import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalog } from '../../../commands/catalog.js';
import { parseSlash } from '../../../src/surfaces/harness/slash.js';

const declarations = catalog.map(({ data }) => data);

it.each([
  ['/ask Who met Ana Ruiz?', { question: 'Who met Ana Ruiz?' }],
  ['/ask question: Who: and where? private: yes', { question: 'Who: and where?', private: 'yes' }],
  ['/who Ruiz place: Oslo since: March 2024', { met: 'Ruiz', place: 'Oslo', since: 'March 2024' }],
  ['/who place: "New York" met: Ana Ruiz', { place: 'New York', met: 'Ana Ruiz' }],
  ['/where Ana Ruiz and Ivo Lund', { first: 'Ana Ruiz', second: 'Ivo Lund' }],
  ['/where "Ana Ruiz" "Ivo Lund"', { first: 'Ana Ruiz', second: 'Ivo Lund' }],
  ['/when Ruiz, Ivo Lund', { first: 'Ruiz', second: 'Ivo Lund' }],
  ['/when Ruiz Lund', { first: 'Ruiz', second: 'Lund' }],
  [
    '/when first: Ruiz Lund',
    { first: 'Ruiz Lund' },
    '/when needs “second” (The other person). Usage: /when first second',
  ],
  ['/sources oil price', { search: 'oil price' }],
  ['/sources', {}],
  ['/help', {}],
])('%s', (line, options, fault?: string) => {
  const read = parseSlash(line, declarations);
  expect('fault' in read ? read : Object.fromEntries(read.options)).toEqual(fault ? { fault } : options);
});

it.each([
  ['/who', '/who needs “met” (A person, in any spelling). Usage: /who met [place] [since] [until] [status]'],
  ['/who Ruiz colour: red', '/who has no option “colour”. Usage: /who met [place] [since] [until] [status]'],
  [
    '/who Ruiz place: Oslo colour: red',
    '/who has no option “colour”. Usage: /who met [place] [since] [until] [status]',
  ],
  ['/who Ruiz status: maybe', 'status is one of: happened, planned, cancelled.'],
])('%s says what is wrong', (line, fault) => {
  expect(parseSlash(line, declarations)).toEqual({ fault });
});

it('names the commands when there is no such command', () => {
  expect(parseSlash('/dance', declarations)).toMatchObject({ fault: expect.stringContaining('no /dance') });
});

it('takes any line', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('/ask ', '/where ', '/who ', '/'),
      fc.string({ unit: 'binary' }),
      (start, rest) => {
        expect(parseSlash(start + rest, declarations)).toBeTypeOf('object');
      },
    ),
  );
});
