import { fontFiles } from '#components/ui/font-files.ts';
import { InlineScript } from '#components/ui/inline-script.tsx';
import { prePaint } from './pre-paint.ts';
import { speculationRules } from './speculation-rules.ts';

/** Stands in the <head> of every reader page. */
export function HeadAssets() {
  return (
    <>
      {fontFiles.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
      ))}
      <InlineScript code={prePaint} />
      <InlineScript type="speculationrules" code={speculationRules} />
      <script type="module" src="/enhance/settings.js" data-keep="" />
    </>
  );
}
