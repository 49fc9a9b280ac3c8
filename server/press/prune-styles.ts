import { LRUCache } from 'lru-cache';
import postcss, { type Container, type Root, type Rule } from 'postcss';

/** Stands among the classes of a page that runs from the right: no other page needs the rules that begin with this selector. */
export const fromTheRight = '[dir=rtl]';

/** A style sheet without the rules of components that do not stand on a page. */
export type PruneStyles = (css: string, classes: ReadonlySet<string>) => string;

/** Names the build gives to the classes of a module: `Vx26rG_head`, unique to it, never written by hand or by a script. */
const moduleClass = /\.([\w-]{5,8}_[A-Za-z][\w-]*)/g;

/** Keeps parsed sheets and the results for the sets of classes that came last: pages of one kind share most of them. */
export function createStylePruner(): PruneStyles {
  const roots = new LRUCache<string, Root>({ max: 20 });
  const results = new LRUCache<string, string>({ max: 300 });
  return (css, classes) => {
    const root = roots.get(css) ?? postcss.parse(css);
    roots.set(css, root);
    const used = [fromTheRight, ...classesOf(css)].filter((name) => classes.has(name)).sort();
    const key = `${css.length}:${used.join(' ')}`;
    const known = results.get(key);
    if (known !== undefined) return known;
    const pruned = prune(root.clone(), new Set(used)).toString();
    results.set(key, pruned);
    return pruned;
  };
}

function prune(root: Root, used: ReadonlySet<string>): Root {
  root.walkRules((rule) => pruneRule(rule, used));
  dropEmpty(root);
  return root;
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
