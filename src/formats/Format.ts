/** The formats that are read. */
export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** For refusals: what a user can bring. */
export const whatIsRead = '.txt, .md, .html, .docx and .pdf are read';
