import { LRUCache } from 'lru-cache';
import postcss, { type Container, type Root, type Rule } from 'postcss';

/** Stands among the classes of a page that runs from the right: no other page needs the rules that begin with this selector. */
export const fromTheRight = '[dir=rtl]';

/**
 * A style sheet without the rules of components that do not stand on a page, and the short names by which it calls the classes of modules that do:
 * `_0`, `_1`, … in the order of their long names, so that every process prints the same page.
 */
export type PageStyles = { css: string; names: ReadonlyMap<string, string> };

export type PruneStyles = (css: string, classes: ReadonlySet<string>) => PageStyles;

/** Names the build gives to the classes of a module: `Vx26rG_head`, unique to it, never written by hand or by a script. */
const moduleClass = /\.([\w-]{5,8}_[A-Za-z][\w-]*)/g;

/** Keeps parsed sheets and the results for the sets of classes that came last: pages of one kind share most of them. */
export function createStylePruner(): PruneStyles {
  const roots = new LRUCache<string, Root>({ max: 20 });
  const results = new LRUCache<string, PageStyles>({ max: 300 });
  return (css, classes) => {
    const root = roots.get(css) ?? postcss.parse(css);
    roots.set(css, root);
    const used = [fromTheRight, ...classesOf(css)].filter((name) => classes.has(name)).sort();
    const key = `${css.length}:${used.join(' ')}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const pruned = prune(root.clone(), new Set(used)).toString();
    const styles = shorten(pruned, used);
    results.set(key, styles);
    return styles;
  };
}

function shorten(css: string, used: readonly string[]): PageStyles {
  const names = new Map(used.filter((name) => name !== fromTheRight).map((name, at) => [name, `_${at.toString(36)}`]));
  return {
    css: css.replace(moduleClass, (all, name: string) => (names.has(name) ? `.${names.get(name)}` : all)),
    names,
  };
}

function prune(root: Root, used: ReadonlySet<string>): Root {
  root.walkRules((rule) => pruneRule(rule, used));
  dropUnread(root);
  dropEmpty(root);
  return root;
}

/** Movements no rule that is left asks for, and what the build prepares for `light-dark()` where nothing uses it. */
function dropUnread(root: Root): void {
  const animations = new Set<string>();
  root.walkDecls(/^animation(?:-name)?$/, ({ value }) => {
    for (const word of value.split(/[\s,]+/)) animations.add(word);
  });
  root.walkAtRules('keyframes', (rule) => {
    if (!animations.has(rule.params)) rule.remove();
  });
  if (root.toString().includes('var(--lightningcss-')) return;
  root.walkDecls(/^--lightningcss-/, (declaration) => {
    declaration.remove();
  });
}

function pruneRule(rule: Rule, used: ReadonlySet<string>): void {
  const left = rule.selectors.filter((selector) => mayMatch(selector, used));
  if (left.length === 0) rule.remove();
  else if (left.length < rule.selectors.length) rule.selectors = left;
}

/** Classes inside `:is(…)`, `:not(…)` and the like are alternatives: only those outside must stand on the page. */
function mayMatch(selector: string, used: ReadonlySet<string>): boolean {
  if (selector.startsWith(fromTheRight) && !used.has(fromTheRight)) return false;
  return [...classesOf(withoutGroups(selector))].every((name) => used.has(name));
}

function withoutGroups(selector: string): string {
  let depth = 0;
  let text = '';
  for (const letter of selector) {
    if (letter === '(') depth += 1;
    if (depth === 0) text += letter;
    if (letter === ')') depth -= 1;
  }
  return text;
}

function classesOf(text: string): Set<string> {
  return new Set([...text.matchAll(moduleClass)].map((match) => match[1] ?? ''));
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || !node.nodes) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}
