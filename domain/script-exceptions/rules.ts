/** The tag of every page in a script edition: how words are spelled there touches no other page. */
export const scriptsTag = 'scripts';

/** Every page in another script is written with all of them. */
export const maxExceptions = 5_000;
