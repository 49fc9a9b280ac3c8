/** A story put by hand into a place of the front page. */
export type FrontSlot = { slot: 'lead' | 'secondary'; storyId: number };
