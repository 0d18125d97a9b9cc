/** Words of a report as they are printed: they cannot give orders to the terminal. */
export const forTerminal = (words: string): string => words.replace(/\p{Cc}/gu, '');
