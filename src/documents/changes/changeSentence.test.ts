import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#languages/language.ts';
import { voiceOf } from '../voice.ts';
import { changeSentence } from './changeSentence.ts';
import { SAMPLE, SAMPLE_CHANGES } from './sampleChanges.ts';

const comparison = { before: SAMPLE, after: SAMPLE };

function sentences(language: Language): readonly string[] {
  const voice = voiceOf(SAMPLE.event, language);
  return SAMPLE_CHANGES.map((change) => changeSentence(change, comparison, voice));
}

describe('a change in one sentence', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    await expect(`${sentences(language).join('\n')}\n`).toMatchFileSnapshot(
      `golden/sentences-${language}.golden`,
    );
  });
});
