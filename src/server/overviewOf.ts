import { Kind, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';

/** What is always the same of a document. */
export interface Overview {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly aliases: number;
  readonly directives: number;
}

const known = new WeakMap<DocumentNode, Overview>();

/** Looks through a document, once for as long as it is kept. */
export function overviewOf(document: DocumentNode): Overview {
  const overview = known.get(document) ?? { fragments: fragmentsOf(document), ...countNodes(document) };
  known.set(document, overview);
  return overview;
}

const fragmentsOf = ({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

function countNodes(document: DocumentNode): Pick<Overview, 'aliases' | 'directives'> {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: ({ alias }) => void (counts.aliases += alias === undefined ? 0 : 1),
    Directive: () => void (counts.directives += 1),
  });
  return counts;
}
