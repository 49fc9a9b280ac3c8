/** Everything the journal may say was done; each has words in both languages (`Journal.actions`). */
// biome-ignore format: a list of names
export const actNames = [
  'add', 'arrange', 'be-denied', 'bring-back', 'card', 'change', 'confirm-translation', 'correct', 'create',
  'crop', 'delete', 'describe', 'draft', 'embargo', 'fail', 'hand-over', 'import', 'link', 'make-link',
  'merge', 'order', 'part', 'plan-post', 'plan-take-down', 'publish', 'purge', 'put-away', 'readmit',
  'refuse', 'remove', 'restore', 'restore-revision', 'reword-correction', 'retry', 'return', 'save',
  'schedule', 'set-password', 'sign-in', 'sign-out', 'submit', 'suspend', 'take-down', 'translate',
  'turn-off-second-factor', 'turn-on-second-factor', 'undo', 'unschedule', 'use-recovery-code',
  'withdraw-correction', 'work',
] as const;
export type ActName = (typeof actNames)[number];

/** Everything the journal may say it was done to (`Journal.nouns`). */
// biome-ignore format: a list of names
export const actNouns = [
  'article', 'author', 'front', 'letter', 'media', 'page', 'ping', 'place', 'redirect', 'right', 'rubric',
  'script-exception', 'session', 'settings', 'site', 'story', 'tag', 'user', 'word',
] as const;
export type ActNoun = (typeof actNouns)[number];

/** What the details of a line may be called, apart from what they may hold in turn (`Journal.detail`). */
// biome-ignore format: a list of names
export const detailNames = [
  'ageMark', 'alphabet', 'arabic', 'assigneeId', 'at', 'before', 'bio', 'changed', 'credits', 'email', 'file',
  'format', 'from', 'fromPath', 'heroMediaId', 'hub', 'ids', 'indexNow', 'into', 'isOpinion', 'isSilent',
  'isWanted', 'lang', 'latin', 'layout', 'mandatorySecondFactor', 'mediaId', 'mine', 'moved', 'name',
  'number', 'path', 'placeIds', 'plannedFor', 'policy', 'postAt', 'presence', 'reason', 'refused',
  'relatedIds', 'revision', 'role', 'roleBefore', 'rubricId', 'slug', 'status', 'story', 'successor',
  'tagIds', 'telegram', 'text', 'theirs', 'to', 'toPath', 'topic', 'until', 'word', 'written', 'x', 'y',
] as const;
export type DetailName = (typeof detailNames)[number];

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
