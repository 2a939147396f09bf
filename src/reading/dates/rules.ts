import { dayRules } from './days.js';
import { monthDayRules } from './month-days.js';
import { monthRules } from './months.js';
import { quarterRules } from './quarters.js';
import { relativeRules } from './relative.js';
import type { DateRule } from './rule.js';
import { weekdayRules } from './weekdays.js';
import { yearRules } from './years.js';

/** All date rules. Where two match the same words, the one named first wins; else the longer match does. */
export const dateRules: readonly DateRule[] = [
  ...dayRules,
  ...monthDayRules,
  ...weekdayRules,
  ...monthRules,
  ...yearRules,
  ...quarterRules,
  ...relativeRules,
];
