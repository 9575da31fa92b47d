import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionNode } from 'graphql';

/** Which fields of the things on a page are asked for. Kept with the text of the operation, which is parsed once. */
const kept = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Parameter decorator of a list: the names of the fields asked of what it holds, so that no more is read than is shown. */
export const NodesAsked = createParamDecorator((_: unknown, host: ExecutionContext) => nodesAsked(host.getArgByIndex<GraphQLResolveInfo>(3)));

/** Under `nodes` and under `edges { node }`, fragments included; what is skipped by a variable counts as asked. */
export function nodesAsked({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<string> {
  const [first] = fieldNodes;
  let names = first && kept.get(first);
  if (!names) {
    const page = fieldNodes.flatMap((field) => fieldsOf(field, fragments));
    const nodes = [...named('nodes', page), ...named('edges', page).flatMap((edges) => named('node', fieldsOf(edges, fragments)))];
    names = new Set(nodes.flatMap((node) => fieldsOf(node, fragments)).map(({ name }) => name.value));
    if (first) kept.set(first, names);
  }
  return names;
}

const named = (name: string, fields: readonly FieldNode[]): FieldNode[] => fields.filter((field) => field.name.value === name);

type Fragments = GraphQLResolveInfo['fragments'];

function fieldsOf({ selectionSet }: Pick<FieldNode, 'selectionSet'>, fragments: Fragments): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => inSelection(selection, fragments));
}

function inSelection(selection: SelectionNode, fragments: Fragments): FieldNode[] {
  switch (selection.kind) {
    case Kind.FIELD:
      return [selection];
    case Kind.INLINE_FRAGMENT:
      return fieldsOf(selection, fragments);
    case Kind.FRAGMENT_SPREAD: {
      const fragment = fragments[selection.name.value];
      return fragment ? fieldsOf(fragment, fragments) : [];
    }
  }
}
