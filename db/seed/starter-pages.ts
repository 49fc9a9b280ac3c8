import { about } from './starter-pages/about.ts';
import { accessibility } from './starter-pages/accessibility.ts';
import { advertising } from './starter-pages/advertising.ts';
import { corrections } from './starter-pages/corrections.ts';
import { ethics } from './starter-pages/ethics.ts';
import { imprint } from './starter-pages/imprint.ts';
import { privacy } from './starter-pages/privacy.ts';
import { rules } from './starter-pages/rules.ts';
import type { SeedPage } from './types.ts';

/** The pages the law and readers expect of every newsroom, in the order of the footer; settings fill their placeholders. */
export const starterPages: SeedPage[] = [
  ...[about, imprint, rules, ethics, corrections, privacy, accessibility, advertising],
];
