/** What the renderer gave for an internal address; `location` is its own redirect, null otherwise. */
export type Rendered = { status: number; contentType: string; html: string; location: string | null };

/** Renders an internal address such as `/kk/1/slug?page=2`; gets nothing else of a request. Throws when it cannot. */
export type Render = (internalUrl: string) => Promise<Rendered>;

/** A page could not be rendered; logged once, under `requestId`, which readers are shown. */
export class RenderFailed extends Error {
  readonly requestId: string;

  constructor(requestId: string, cause: unknown) {
    super('a page could not be rendered', { cause });
    this.name = 'RenderFailed';
    this.requestId = requestId;
  }
}

/** Too many pages wait for the renderer; answered with 503. */
export class RenderQueueFull extends Error {}

/** Lets at most `concurrent` renders run and `waiting` wait; throws `RenderQueueFull` beyond that. */
export function limitRenders(render: Render, concurrent: number, waiting: number): Render {
  const queue: (() => void)[] = [];
  let running = 0;
  const take = async () => {
    if (running < concurrent) {
      running += 1;
      return;
    }
    if (queue.length >= waiting) throw new RenderQueueFull();
    await new Promise<void>((resolve) => queue.push(resolve));
  };
  const release = () => {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  };
  return async (internalUrl) => {
    await take();
    try {
      return await render(internalUrl);
    } finally {
      release();
    }
  };
}
