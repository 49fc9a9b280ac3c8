import { cache } from 'react';
import { editionPaths } from './article-frame.ts';

/** The same for the head and the page, read once in each rendering; beside `once.ts`, which the frame itself needs. */
export const editionPathsOnce = cache(editionPaths);
