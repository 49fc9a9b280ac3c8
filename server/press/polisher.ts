import { type PrintedPage, polish } from './printed-page.ts';

/** Recompresses pages one after another, so that readers' requests keep the processors. */
export type Polisher = { add(page: PrintedPage): void };

const maxWaiting = 1_000;

/** `isWanted` tells whether a page that waited is still worth the work; a page that fails stays as it was. */
export function createPolisher(isWanted: (page: PrintedPage) => boolean): Polisher {
  const waiting: PrintedPage[] = [];
  let isBusy = false;
  const work = async () => {
    isBusy = true;
    for (let page = waiting.shift(); page; page = waiting.shift())
      if (isWanted(page)) await polish(page).catch(() => undefined);
    isBusy = false;
  };
  return {
    add(page) {
      if (waiting.length >= maxWaiting) return;
      page.isPolished = true;
      waiting.push(page);
      if (!isBusy) void work();
    },
  };
}
