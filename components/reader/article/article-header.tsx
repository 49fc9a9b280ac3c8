import { getTranslations } from 'next-intl/server';
import { LabelWord } from '../card/label-word.tsx';
import type { ArticleView } from '../view-models.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Byline } from './byline.tsx';

export async function ArticleHeader({ article }: { article: ArticleView }) {
  const t = await getTranslations({ locale: article.lang, namespace: 'Article' });
  return (
    <header>
      <Breadcrumb label={t('breadcrumb')} links={article.breadcrumb} />
      {article.label && <LabelWord label={article.label} rubric={article.breadcrumb[1]?.name} isOnPaper />}
      <h1>{article.headline}</h1>
      {article.lead && <p>{article.lead}</p>}
      <Byline article={article} />
    </header>
  );
}
