import { createContext } from 'react';

/** Told when somebody puts a picture in place of a card, or the drawn one again; for what shows the card elsewhere on the page. */
export const CardReplaced = createContext<() => void>(() => {});
