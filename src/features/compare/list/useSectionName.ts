// What a group of changes is headed with.
import { assertNever } from '#base/assertNever.ts';
import type { Audience } from '#domain/editions/compare/whoNeedsToKnow.ts';
import { useCompared, type Compared } from '../compared.ts';
import { useCompareWords, type CompareWords } from '../compareWords.ts';
import type { SectionHead } from '../groups.ts';
import { personNameOf, sessionNameOf } from '../names.ts';

interface SectionName {
  readonly name: string;
  /** What is meant by it; may be empty. */
  readonly about: string;
}

export function useSectionName(head: SectionHead): SectionName {
  const words = useCompareWords();
  const compared = useCompared();
  switch (head.type) {
    case 'who':
      return nameOfAudience(head.audience, compared, words);
    case 'session':
      return { name: sessionNameOf(compared, head.session), about: '' };
    case 'event':
      return { name: words('wholeEvent'), about: '' };
    case 'topic':
      return { name: words(`topic.${head.topic}`), about: '' };
    default:
      return assertNever(head);
  }
}

function nameOfAudience(audience: Audience, { comparison }: Compared, words: CompareWords): SectionName {
  if (audience.type === 'person')
    return { name: personNameOf(comparison, audience.person) || words('unnamed'), about: '' };
  return { name: words(`who.${audience.type}`), about: words(`whoAbout.${audience.type}`) };
}
