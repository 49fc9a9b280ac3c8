const otherWorlds = ['/dashboard/*', '/api/*', '/media/*', '/preview/*', '/*/search*', '/search*', '/*.xml', '/*.json'];

/** Pages of this site are rendered ahead when the reader shows the intent to open them. */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: otherWorlds } },
          { not: { selector_matches: '[rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
