import { answerCommand } from '#app/_server/answer-command.ts';
import { libraryEntry } from '#app/_server/library-entry.ts';
import { mediaStore, startPictureWork } from '#app/_server/media-store.ts';
import { appendUpload } from '#domain/media/commands/append-upload';
import { cancelUpload } from '#domain/media/commands/cancel-upload';
import { finishUpload } from '#domain/media/commands/finish-upload';
import { getMedia } from '#domain/media/queries/library';
import { requireUpload } from '#domain/media/queries/uploads';
import { DomainError } from '#lib/errors';
import { isLang } from '#lib/lang';

type Context = { params: Promise<{ token: string }> };

/** How much has arrived: `Upload-Offset`, `Upload-Length`. */
export function HEAD(_request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const { offset, size } = await requireUpload(actor, mediaStore(), (await params).token);
    return new Response(null, { headers: { 'Upload-Offset': String(offset), 'Upload-Length': String(size) } });
  });
}

/** Appends the body at `Upload-Offset`; answers `{offset}`. */
export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const { token } = await params;
    const offset = Number(request.headers.get('upload-offset') ?? Number.NaN);
    if (!Number.isSafeInteger(offset) || offset < 0 || !request.body)
      throw new DomainError('input-invalid', { field: 'Upload-Offset' });
    const store = mediaStore();
    await refuseTooMuch(request, (await requireUpload(actor, store, token)).size - offset);
    return Response.json({ offset: await appendUpload(actor, store, { token, offset, bytes: request.body }) });
  });
}

/** All is there: takes it in and answers with the library's entry, its words in `?lang`. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor, user }) => {
    const { id, isKnown } = await finishUpload(actor, mediaStore(), (await params).token, new Date());
    startPictureWork();
    const media = await getMedia(actor, id);
    if (!media) throw new DomainError('not-found');
    const lang = new URL(request.url).searchParams.get('lang');
    return Response.json({ isKnown, item: libraryEntry({ actor, user }, media, isLang(lang) ? lang : user.lang) });
  });
}

export function DELETE(_request: Request, { params }: Context): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    await cancelUpload(actor, mediaStore(), (await params).token);
    return new Response(null, { status: 204 });
  });
}

async function refuseTooMuch(request: Request, left: number): Promise<void> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > left) throw new DomainError('upload-incomplete');
}
