import type { Lang } from '#lib/lang';

export type Decided = 'default' | 'yes' | 'no';

/** The post of an article in a channel, ready to be shown. */
export type PostView = {
  articleId: number;
  lang: Lang;
  channel: string;
  text: { label: string | null; title: string; lead: string | null; url: string };
  /** The card Telegram makes of the link. */
  card: {
    siteName: string;
    title: string;
    description: string;
    image: { src: string; width: number; height: number };
  };
  isWanted: Decided;
  isSilent: Decided;
  /** As `datetime-local` has it, in Almaty; '' with the publication. */
  postAt: string;
  byDefault: { isWanted: 'every' | 'chosen'; isSilent: 'yes' | 'no' };
  /** Where it stands, as a sentence. */
  standing: string;
  /** Its public address once it is there. */
  href: string | null;
  trouble: string | null;
};
