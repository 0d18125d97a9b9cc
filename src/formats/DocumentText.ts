/** What a file of any format read says, as text. */
export interface DocumentText {
  /** Normalised: lines end with LF, no BOM. All offsets refer to it. */
  readonly text: string;
  readonly mediaType: string;
  /** Of the file's own text: utf-8, utf-16le, utf-16be, gb18030 or what an html page declares; `binary` for pdf. */
  readonly encoding: string;
  /** YYYY-MM-DD, when the format states it outside its text, as html does in its head; null when it does not. */
  readonly publishedDate: string | null;
}
