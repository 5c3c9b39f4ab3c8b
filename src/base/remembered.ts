// A pure function of a text that remembers what it answered lately, for readers that look at one line from many sides.

/** All lines of a long programme: its steps go over it one after another, and each asks for them again. */
const MOST = 25_000;
/** Longer texts are rare, and keeping them would keep much. */
const LONGEST = 400;

/** Answers the same as `read`; the answers must not be changed by who gets them. */
export function remembered<Answer extends object | string | number | null>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
