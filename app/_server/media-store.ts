import { makePendingVariants } from '#domain/media/commands/make-pending-variants';
import { systemActor } from '#domain/sessions/rules';
import { readEnv } from '#lib/env';
import { createLog } from '#lib/log';
import { type MediaStore, openMediaStore } from '#lib/media-store';

/** The media store of this paper. */
export function mediaStore(): MediaStore {
  return openMediaStore(readEnv(process.env));
}

/** Sets the making of files going and does not wait for it; what a stop of the server interrupts, the jobs' clock takes up again. */
export function startPictureWork(): void {
  makePendingVariants(systemActor('scheduler'), mediaStore(), () => new Date()).catch((error: unknown) =>
    createLog(process.stderr)('error', 'the files of a picture could not be made', { error }),
  );
}
