import { fontFiles } from '#components/ui/font-files.ts';
import { InlineScript } from '#components/ui/inline-script.tsx';
import { scriptFonts } from '#components/ui/script-fonts.ts';
import { type Edition, isScript } from '#lib/editions';
import { prePaint } from './pre-paint.ts';
import { speculationRules } from './speculation-rules.ts';

/** Stands in the <head> of every reader page. */
export function HeadAssets({ edition }: { edition: Edition }) {
  const faces = isScript(edition) ? scriptFonts[edition] : null;
  return (
    <>
      {(faces?.preload ?? fontFiles).map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
      ))}
      {faces && <style>{faces.css}</style>}
      <InlineScript code={prePaint} />
      <InlineScript type="speculationrules" code={speculationRules} />
      <script type="module" src="/enhance/settings.js" data-keep="" />
    </>
  );
}
