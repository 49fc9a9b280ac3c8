type Props = { data: object };

/** Facts for search engines; `<` is escaped so that no text can end the script. */
export function JsonLd({ data }: Props) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the one serializer of facts for search engines; `<` is escaped above.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
