/** What a delivery did, for the desk's log. */
export const deliveryResults = ['sent', 'edited', 'deleted', 'gone', 'nothing', 'later', 'off'] as const;
export type DeliveryResult = (typeof deliveryResults)[number];

/** Why messages did not arrive; each has a sentence in the desk. */
export const deliveryFaults = [
  ...(['address-forbidden', 'addresses-refused', 'answer-lost', 'answer-too-large', 'bot-not-admin', 'busy'] as const),
  ...(['chat-not-found', 'key-not-found', 'post-locked', 'post-undeletable', 'redirected', 'status'] as const),
  ...(['telegram', 'token-sealed', 'token-wrong', 'too-many', 'unreachable'] as const),
];
export type DeliveryFault = (typeof deliveryFaults)[number];
