const key = 'xunshi-graph:read-token';

/** What was refused, told to whoever shows it. */
const changed = new EventTarget();
let refused = false;

/**
 * The token for reading a server that asks for one: kept for this tab alone, sent as a header, never part of an address.
 */
export const readToken = {
  /** null: none was given. */
  get: (): string | null => sessionStorage.getItem(key),

  /** Keeps a token and takes back that the server refused. */
  give(token: string): void {
    sessionStorage.setItem(key, token);
    settle(false);
  },

  /** The server answered that it wants a token, or another one. */
  refuse: (): void => settle(true),

  isRefused: (): boolean => refused,

  subscribe: (told: () => void): (() => void) => {
    changed.addEventListener('change', told);
    return () => changed.removeEventListener('change', told);
  },
};

function settle(value: boolean): void {
  refused = value;
  changed.dispatchEvent(new Event('change'));
}
