import { useParams } from 'wouter';

/** A part of the page's path as `places` put it there: the router leaves `:` and `/` escaped. */
export function usePathParameter(name: string): string {
  const value = useParams()[name] ?? '';
  try {
    return decodeURIComponent(value);
  } catch {
    // A lone % was a character of its own.
    return value;
  }
}
