export const readPdf = null as never;
