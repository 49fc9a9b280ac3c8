import { notFound } from 'next/navigation';
import { requireActor } from '#app/_server/require-actor.ts';

/** An address of the desk that leads nowhere: without this the reader's routes would take it for one of theirs. */
export default async function NowherePage() {
  await requireActor();
  notFound();
}
