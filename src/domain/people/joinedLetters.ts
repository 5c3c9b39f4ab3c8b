// Letters that Arabic writes together with the word they lead to.

/** "للأمين العام …", "لمعالي السيد …": without the letter that says whose speech it is. */
export function withoutTo(words: string): string {
  return words
    .replace(/^لل(?=\p{Script=Arabic}{3})/u, 'ال')
    .replace(
      /^ل(?=(?:معالي|سعادة|سيادة|فخامة|دولة|سماحة|فضيلة|صاحب|رئيس|وزير|مدير|ممثل)\p{Script=Arabic}{0,2}\s)/u,
      '',
    );
}

/** A piece of a pattern: the letter that means "and", not the first one of "وزير", "وكيل", "وليد". */
export const AND_LETTER =
  'و(?!زير|كيل|زار|حدة|سيط|ليد(?!\\p{L})|فاء(?!\\p{L})|ائل(?!\\p{L})|سام(?!\\p{L})|جيه(?!\\p{L})|داد(?!\\p{L})|الي(?!\\p{L})|هبة?(?!\\p{L})|اصف(?!\\p{L})|ديع(?!\\p{L}))';
