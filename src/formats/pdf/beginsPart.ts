/** A number that parts of notices begin with. Those of sentences, 一是 and 第一, stand inside paragraphs too. */
export const beginsPart =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[）)]|\d{1,3}\s?[.、．](?!\d)|[①-⑳⑴-⒇⒈-⒛㈠-㈩])/;
