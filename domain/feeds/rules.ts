/** Articles in one feed; the formats of aggregators ask for what is fresh. */
export const feedLength = 30;
export const aggregatorLength = 100;
export const aggregatorDays = 8;
