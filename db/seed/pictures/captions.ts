import type { SeedPicture } from '../types.ts';
import { landCaptions } from './land-captions.ts';
import { peopleCaptions } from './people-captions.ts';
import { portraitCaptions } from './portrait-captions.ts';

/** Words and focal point of every picture `drawPicture` knows, scenes first, then the newsroom's faces. */
export const pictures: SeedPicture[] = [...peopleCaptions, ...landCaptions, ...portraitCaptions];
