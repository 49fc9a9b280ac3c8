import { deskWords } from '#app/_server/desk-words.ts';
import { CardField } from '#components/dashboard/cards/card-field.client.tsx';
import { CardPair } from '#components/dashboard/cards/card-pair.tsx';
import { Panel } from '#components/ui/panel.tsx';
import { getCardForDesk } from '#domain/cards/queries';
import type { CardRef } from '#domain/cards/types';
import { type Lang, langs } from '#lib/lang';
import { replaceCardAction } from './actions.ts';

/** The card of a shared link with what may be done about it, as it is now. */
export async function CardPanel({ card }: { card: CardRef }) {
  const { file, chosenMediaId } = await getCardForDesk(card);
  const view = { src: file && `/media/cards/${file}`, chosenMediaId };
  const isNamed = card.noun !== 'story';
  return <CardField lang={card.lang} card={view} isNamed={isNamed} replace={replaceCardAction.bind(null, card)} />;
}

/** The cards of something that has a page in both languages; `lang` is the desk's. */
export function CardPanels({ noun, nounId, lang }: { noun: 'rubric' | 'author'; nounId: number; lang: Lang }) {
  const t = deskWords(lang, 'Cards');
  return (
    <Panel title={t('title')}>
      <p>{t('lead')}</p>
      <CardPair>
        {langs.map((each) => (
          <section key={each} aria-label={t(each)}>
            <h3>{t(each)}</h3>
            <CardPanel card={{ noun, nounId, lang: each }} />
          </section>
        ))}
      </CardPair>
    </Panel>
  );
}
