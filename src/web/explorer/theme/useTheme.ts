import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

const key = 'xunshi-graph:theme';
const preferred = matchMedia('(prefers-color-scheme: dark)');
const chosen = (): Theme | null => {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : null;
};

/** Told to everything that draws outside of CSS, such as charts. */
const changed = new EventTarget();

/** The theme in use: the reader's choice in this browser, else the system's. */
export function useTheme(): { readonly theme: Theme; readonly setTheme: (theme: Theme) => void } {
  const current = (): Theme => chosen() ?? (preferred.matches ? 'dark' : 'light');
  const [theme, show] = useState(current);
  useEffect(() => {
    const update = () => show(current());
    preferred.addEventListener('change', update);
    changed.addEventListener('change', update);
    return () => {
      preferred.removeEventListener('change', update);
      changed.removeEventListener('change', update);
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const setTheme = (next: Theme) => {
    localStorage.setItem(key, next);
    changed.dispatchEvent(new Event('change'));
  };
  return { theme, setTheme };
}
