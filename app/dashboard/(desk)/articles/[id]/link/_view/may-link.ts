import { listStates } from '#domain/articles/queries';
import type { EditableArticle } from '#domain/desk/types';

/** Whether an article may be linked with one in the other language: nobody has written that yet, and the person may edit this one. */
export async function mayLink({ article, mayEdit }: EditableArticle): Promise<boolean> {
  return mayEdit && (await listStates(article.storyId)).length === 1;
}
