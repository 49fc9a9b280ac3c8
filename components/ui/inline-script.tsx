type Props = { type?: 'speculationrules'; code: string };

/** A script whose text is a constant of the program; never pass it anything a person wrote. */
export function InlineScript({ type, code }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React escapes quotes in script text; `code` is a constant.
  return <script type={type} data-keep="" dangerouslySetInnerHTML={{ __html: code }} />;
}
