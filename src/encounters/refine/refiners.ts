import type { Reading } from '../../reading/reading.js';
import type { Encounter } from '../encounter.js';
import { joinDuplicates } from './join-duplicates.js';

/** One step from what the rules found to what the article tells. */
export type Refiner = (encounters: readonly Encounter[], reading: Reading) => Encounter[];

/** In this order: the same event told twice becomes one. */
export const REFINERS: readonly Refiner[] = [joinDuplicates];
