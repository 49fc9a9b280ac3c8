'use client';

import { useRouter } from 'next/navigation';
import { UploadZone } from './upload-zone.client.tsx';

/** The upload zone of the library's own page, which shows what is new as soon as it is there. */
export function UploadPanel({ lang }: { lang: string }) {
  const router = useRouter();
  return <UploadZone lang={lang} isLinked onUploaded={() => router.refresh()} />;
}
