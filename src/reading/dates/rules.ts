import { dayRules } from './days.js';
import { periodRules } from './periods.js';
import { quarterRules } from './quarters.js';
import { relativeRules } from './relative.js';
import type { DateRule } from './rule.js';
import { weekdayRules } from './weekdays.js';

/** All date rules. Where two match the same words, the one named first wins; else the longer match does. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...weekdayRules,
  ...periodRules,
  ...quarterRules,
  ...relativeRules,
];
