import { useState } from 'react';
import { commonWords } from '../language/commonWords.js';
import { useWords } from '../language/LanguageContext.js';

/** Copies a text, and says so for a moment. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const words = useWords(commonWords);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? words.copied : label}</span>
    </button>
  );
}
