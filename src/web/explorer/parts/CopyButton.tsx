import { useState } from 'react';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';
import { copyText } from './copyText.js';

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const words = useWords(commonWords);
  const [said, say] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async () => {
    say(
      await copyText(text).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
    setTimeout(() => say(null), 2000);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{said === null ? label : words[said]}</span>
    </button>
  );
}
