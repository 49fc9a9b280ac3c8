/** One line of the journal. */
export type ActRow = {
  id: number;
  at: Date;
  actor: string;
  userId: number | null;
  action: string;
  noun: string;
  nounId: string;
  details: Record<string, unknown>;
};

/** What to show of the journal; null: whatever it is. `from` is included, `to` is not. */
export type ActFilters = {
  userId: number | null;
  noun: string | null;
  action: string | null;
  from: Date | null;
  to: Date | null;
};
