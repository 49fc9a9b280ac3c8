import { getTranslations } from 'next-intl/server';
import { byPlace } from '#components/ui/by-place.ts';
import { bodyNotes } from '#domain/body/rules';
import type { Block } from '#domain/body/types';
import type { Lang } from '#lib/lang';
import { Figure } from '../picture/figure.tsx';
import type { BodyView } from '../view-models.ts';
import styles from './body.module.css';
import { DataTable } from './data-table.tsx';
import { Embed } from './embed.tsx';
import { FactBox } from './fact-box.tsx';
import { Gallery } from './gallery.tsx';
import { InlineText, type RunNotes, runNotes } from './inline-text.tsx';
import { Notes } from './notes.tsx';
import { TextList } from './text-list.tsx';

type Props = { lang: Lang; body: BodyView };

/** `isPaid`: somebody paid for the text, and so for its links to other sites. */
export async function BodyBlocks({ lang, body, isPaid = false }: Props & { isPaid?: boolean }) {
  const t = await getTranslations({ locale: lang, namespace: 'Body' });
  const noted = bodyNotes(body.blocks);
  const runs = runNotes(noted, isPaid);
  return (
    <div className={styles.body}>
      {byPlace(body.blocks, (block) => (
        <BodyBlock lang={lang} body={body} block={block} runs={runs} readAlso={t('readAlso')} />
      ))}
      {noted.length > 0 && <Notes lang={lang} notes={noted.map((run) => run.note)} />}
    </div>
  );
}

type BlockProps = Props & { block: Block; runs: RunNotes; readAlso: string };

function BodyBlock({ lang, body, block, runs, readAlso }: BlockProps) {
  if ((block.type === 'paragraph' || block.type === 'heading') && block.content.length === 0) return null;
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={block.content} runs={runs} />
        </p>
      );
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return (
        <Heading>
          <InlineText content={block.content} runs={runs} />
        </Heading>
      );
    }
    case 'list':
      return <TextList list={block} runs={runs} />;
    case 'quote':
      return (
        <blockquote>
          <p>
            <InlineText content={block.content} runs={runs} />
          </p>
          {block.source && <cite>{block.source}</cite>}
        </blockquote>
      );
    case 'image': {
      const picture = body.media[block.mediaId];
      return picture ? (
        <Figure lang={lang} picture={picture} caption={block.caption} sizes="(min-width: 48em) 42rem, 100vw" />
      ) : null;
    }
    case 'gallery':
      return <Gallery lang={lang} gallery={block} media={body.media} />;
    case 'table':
      return <DataTable lang={lang} table={block} runs={runs} />;
    case 'embed':
      return <Embed lang={lang} embed={block} />;
    case 'read-also':
      return <ReadAlso label={readAlso} card={body.stories[block.storyId]} />;
    case 'fact-box':
      return <FactBox box={block} runs={runs} />;
  }
}

function ReadAlso({ label, card }: { label: string; card: BodyView['stories'][number] | undefined }) {
  if (!card) return null;
  return (
    <p className={styles.also}>
      {label} <a href={card.href}>{card.title}</a>
    </p>
  );
}
