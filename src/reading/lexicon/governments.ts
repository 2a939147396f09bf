/** Words of a source's name that make it a body which gives out what it did itself. */
export const GOVERNMENT_SOURCE =
  /\b(?:department|ministry|office|house|government|presidency|cabinet|chancellery|kremlin|embassy|council|commission|secretariat|foreign affairs|prime minister|state|mfa|mofa|mea|dfa|dfat|fcdo|akorda|nato|united nations|un|european union|eu|african union|asean|press (?:service|office)|downing street|consulate|senate|parliament|pentagon|treasury)\b/i;
