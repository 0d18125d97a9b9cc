import './theme/theme.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { NoAnswer } from './api/ask.js';
import { Explorer } from './Explorer.js';
import { LanguageProvider } from './language/LanguageContext.js';

/** What was refused once is refused again; only what did not arrive is asked once more. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 1 && error instanceof NoAnswer && error.code === null,
      staleTime: 60_000,
      refetchOnWindowFocus: false,
    },
  },
});

createRoot(document.getElementById('explorer')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <Explorer />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
