const adverbs =
  '[能再曾被受]|能够|受到|依[规纪法]+|及时|按时|按期|按要求|按规定|有效|严肃|主动|真正|予以|给予|进行|组织|安排|对[^,;]{0,8}';

/** Right before words that say what was done: it was not, or is still to be done. 未〔追缴〕, 尚未及时〔清退〕, 应〔收缴〕, 拟〔处分〕. */
export const notDone = new RegExp(
  `(?:[未没]|没有|并无|从无|不予|难以|无法|(?<![相对响回反适供效])应|(?<![模虚比])拟|(?<![接招等期优善])待|(?<![急所供必])需要?|计划|预计)(?:${adverbs})*$`,
  'u',
);
