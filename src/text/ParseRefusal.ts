/** A file that is no report this product can read. The message is one line, says why and what to do. */
export class ParseRefusal extends Error {
  override readonly name = 'ParseRefusal';
}
