/** Every ping tells how things are when it is delivered, so none is too old while the outbox keeps it. */
export const keptMs = 31 * 86_400_000;
