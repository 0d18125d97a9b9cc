/** Whether a file, in whatever encoding, begins as an html page does: after BOM, blanks and comments. */
export function beginsAsHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const words = head.replace(/\0/g, '').replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '');
  return /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title|div|table)\b/i.test(
    words,
  );
}
