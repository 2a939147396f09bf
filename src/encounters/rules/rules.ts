import { ABROAD_RULES } from './abroad.js';
import { AMID_RULES } from './amid.js';
import { CALL_RULES } from './calls.js';
import { COLLOQUIAL_RULES } from './colloquial.js';
import { COMPANION_RULES } from './companions.js';
import { GATHERING_RULES } from './gatherings.js';
import { HOST_RULES } from './hosts.js';
import { MEAL_RULES } from './meals.js';
import { MEETING_RULES } from './meetings.js';
import type { Rule } from './rule.js';
import { SIGHT_RULES } from './sights.js';
import { TRANSLATED_RULES } from './translated.js';
import { VISIT_RULES } from './visits.js';

/** All rules; earlier ones win where two read the same words. */
export const RULES: readonly Rule[] = [
  ...TRANSLATED_RULES,
  ...CALL_RULES,
  ...MEETING_RULES,
  ...MEAL_RULES,
  ...SIGHT_RULES,
  ...HOST_RULES,
  ...COMPANION_RULES,
  ...GATHERING_RULES,
  ...VISIT_RULES,
  ...COLLOQUIAL_RULES,
  ...AMID_RULES,
  ...ABROAD_RULES,
];
