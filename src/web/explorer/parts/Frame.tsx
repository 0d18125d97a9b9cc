import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { commonWords } from '../language/commonWords.js';
import { useLanguage, useWords } from '../language/LanguageContext.js';
import { places } from '../places/places.js';
import { useTheme } from '../theme/useTheme.js';
import styles from './Frame.module.css';

const tabs = [
  { name: 'overview', to: places.overview() },
  { name: 'reports', to: places.reports() },
  { name: 'issueTypes', to: places.types() },
  { name: 'compare', to: places.compare() },
  { name: 'graph', to: places.graph() },
  { name: 'search', to: places.search() },
] as const;

/** What stands around every view: the name, the ways to the views, language and theme. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords(commonWords);
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  const [path] = useLocation();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the tabs are wider than the screen.
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    nav.current?.scrollTo({ left: (current?.offsetLeft ?? 0) - nav.current.clientWidth / 3 });
  }, [path, language]);
  const isOpen = (to: string) => (to === '/' ? path === '/' : path.startsWith(to));
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#content">
        {words.skip}
      </a>
      <header className={styles.header}>
        <Link href={places.overview()} className={styles.name}>
          <span aria-hidden="true" className={styles.seal}>
            巡
          </span>
          {words.title}
        </Link>
        <nav ref={nav} aria-label={words.title} className={styles.tabs}>
          {tabs.map(({ name, to }) => (
            <Link key={name} href={to} aria-current={isOpen(to) ? 'page' : undefined}>
              {words[name]}
            </Link>
          ))}
          <a href={places.playground()}>{words.playground}</a>
        </nav>
        <div className={styles.switches}>
          <button
            type="button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
          >
            {words.language}
          </button>
          <button
            type="button"
            aria-label={words.theme}
            title={words.theme}
            aria-pressed={theme === 'dark'}
            onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
          >
            <span aria-hidden="true">{theme === 'dark' ? '☾' : '☀'}</span>
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
