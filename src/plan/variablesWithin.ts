import { Kind, visit, type FieldNode, type FragmentDefinitionNode } from 'graphql';

const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The variables in what is selected below a field of a valid document, fragments included; those of its own arguments are
 * none of them. Kept for as long as the document is.
 */
export function variablesWithin(
  field: FieldNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): ReadonlySet<string> {
  const remembered = known.get(field);
  if (remembered !== undefined) return remembered;
  const variables = new Set<string>();
  const spread = new Set<string>();
  const look = ({ selectionSet }: FieldNode | FragmentDefinitionNode): void => {
    if (selectionSet === undefined) return;
    visit(selectionSet, {
      [Kind.VARIABLE]: ({ name }) => void variables.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment !== undefined && !spread.has(name.value)) {
          spread.add(name.value);
          look(fragment);
        }
      },
    });
  };
  look(field);
  known.set(field, variables);
  return variables;
}
