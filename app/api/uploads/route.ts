import { answerCommand } from '#app/_server/answer-command.ts';
import { startUpload } from '#domain/media/commands/start-upload';
import { DomainError } from '#lib/errors';

const maxBodyBytes = 10_000;

/** Opens an upload: `{fileName, size}` → 201 `{token, offset: 0}`. */
export function POST(request: Request): Promise<Response> {
  return answerCommand(async ({ actor }) => {
    const token = await startUpload(actor, await readSmallJson(request), new Date());
    return Response.json({ token, offset: 0 }, { status: 201 });
  });
}

/** This path is outside the server's limit on bodies, so it has its own. */
async function readSmallJson(request: Request): Promise<unknown> {
  if (Number(request.headers.get('content-length') ?? maxBodyBytes + 1) > maxBodyBytes)
    throw new DomainError('input-invalid', { field: 'body' });
  return request.json().catch(() => null);
}
