import type { FocalPoint } from '#domain/media/types';
import type { Lang } from '#lib/lang';

export type { CardNoun } from '#db/schema/sqlite/cards';

import type { CardNoun } from '#db/schema/sqlite/cards';

/** What a card is the card of; the site's own has the number 0. */
export type CardRef = { noun: CardNoun; nounId: number; lang: Lang };

/** A file of the media store; `path` is relative to it. */
export type CardPicture = { path: string; focal: FocalPoint };

/** What stands on a card. `kicker` and `footer` may be empty. */
export type CardWords = { name: string; kicker: string; headline: string; footer: string };

/** How a card is drawn: words beside a picture or a portrait or alone, or a picture an editor chose and nothing else. */
export type CardPlan = { words: CardWords | null; picture: CardPicture | null; isPortrait: boolean };
