type Tree = string | readonly Tree[] | { readonly [name: string]: Tree };

/** Every text in it by its path: `pages.0.title.en`. */
export function flat(tree: unknown, path = ''): Record<string, string> {
  if (typeof tree === 'string') return { [path]: tree };
  return Object.assign({}, ...Object.entries(tree as object).map(([name, part]) => flat(part, path ? `${path}.${name}` : name))) as Record<string, string>;
}

/** The same with another text, or another part, at that path. */
export function withAt<Whole>(whole: Whole, path: string, part: unknown): Whole {
  return put(whole as Tree, path.split('.'), part as Tree) as Whole;
}

function put(tree: Tree | undefined, [name, ...rest]: string[], part: Tree): Tree {
  if (name === undefined) return part;
  if (Array.isArray(tree)) return tree.map((each: Tree, at) => (String(at) === name ? put(each, rest, part) : each));
  const known = (tree ?? {}) as Record<string, Tree>;
  return { ...known, [name]: put(known[name], rest, part) };
}

/** What stands at that path. */
export function at(tree: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], tree);
}

/** The field in which what is said of that path can be mended; of a text in several languages, the first that is empty. */
export function fieldAt(path: string, values: Record<string, string>): string {
  const statements = path.replace(/\.statements\.\d+/, '.statements');
  const within = Object.keys(values).filter((name) => name === statements || name.startsWith(`${statements}.`));
  const fields = within.filter((name) => !name.endsWith('.key'));
  return fields.find((name) => !values[name]) ?? fields[0] ?? path;
}
