/** A number as parts of notices have it. */
export const beginsPart =
  /^\s*(?:[一二三四五六七八九十]{1,3}(?:、|是)|[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[）)]|\d{1,3}\s?[.、．](?!\d)|[①-⑳⑴-⒇⒈-⒛㈠-㈩]|第[一二三四五六七八九十]{1,3}[，,、])/;
