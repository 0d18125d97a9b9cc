import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languages, type Language, type Wordings } from './Language.js';

interface Choice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const key = 'xunshi-graph:language';
const Context = createContext<Choice>({ language: 'zh', setLanguage: () => undefined });

/** Gives everything inside it the language that was chosen last in this browser: Chinese, until another is chosen. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(
    () => languages.find((each) => each === localStorage.getItem(key)) ?? 'zh',
  );
  useEffect(() => {
    localStorage.setItem(key, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const choice = useMemo(() => ({ language, setLanguage }), [language]);
  return <Context value={choice}>{children}</Context>;
}

/** The language in use, and how to change it. */
export const useLanguage = (): Choice => useContext(Context);

/** The wordings of a table in the language in use. */
export function useWords<Name extends string>(table: Wordings<Name>): Readonly<Record<Name, string>> {
  const { language } = useLanguage();
  return useMemo(
    () => Object.fromEntries(Object.keys(table).map((name) => [name, table[name as Name][language]])),
    [table, language],
  ) as Record<Name, string>;
}
