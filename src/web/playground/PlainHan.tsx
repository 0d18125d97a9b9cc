import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

type Monaco = NonNullable<Parameters<Parameters<typeof useMonaco>[0]>[0]['monaco']>;
type Editor = ReturnType<Monaco['editor']['getEditors']>[number];

/** Keeps the editors from warning of full-width punctuation, which they take for a disguise of the ASCII one. */
export function PlainHan() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    const calm = (editor: Editor) => editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    monaco.editor.getEditors().forEach(calm);
    const created = monaco.editor.onDidCreateEditor(calm);
    return () => created.dispose();
  }, [monaco]);
  return null;
}
