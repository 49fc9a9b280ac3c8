import { PreviewGone } from '#components/reader/preview/preview-gone.tsx';

export default function PreviewMissing() {
  return <PreviewGone />;
}
