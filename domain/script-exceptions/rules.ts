/** The tag of every page in a script edition: how words are spelled there touches no other page. */
export const scriptsTag = 'scripts';
