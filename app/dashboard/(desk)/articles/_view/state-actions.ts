import type { StateActions } from '#components/dashboard/articles/state-view.ts';
import {
  bringBackAction,
  commentAction,
  correctAction,
  embargoAction,
  handOverAction,
  previewAction,
  publishAction,
  putAwayAction,
  restoreAction,
  returnAction,
  scheduleAction,
  submitAction,
  takeDownAction,
  unpublishAtAction,
  unscheduleAction,
  updateAction,
} from '../actions.ts';

/** The actions of the state panel by verb, for every page that shows it. */
export const stateActions: StateActions = {
  submit: submitAction,
  return: returnAction,
  publish: publishAction,
  update: updateAction,
  correct: correctAction,
  schedule: scheduleAction,
  unschedule: unscheduleAction,
  takeDown: takeDownAction,
  restore: restoreAction,
  unpublishAt: unpublishAtAction,
  embargo: embargoAction,
  handOver: handOverAction,
  putAway: putAwayAction,
  bringBack: bringBackAction,
  comment: commentAction,
  preview: previewAction,
};
