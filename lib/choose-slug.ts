import { invalid } from './input.ts';
import { slugify } from './text/slug.ts';

/**
 * The slug of a name: the given one, or made from `name` where none is given. `current` may stay whatever it looks like (an
 * import kept it). Throws `input-invalid` for what no address of ours looks like.
 */
export function chooseSlug(given: string, name: string, current?: string): string {
  if (current !== undefined && given === current) return current;
  const slug = given === '' ? slugify(name) : given;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 80) throw invalid('slug', 'bad-slug');
  return slug;
}
