import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';

const USUAL = {
  theme: 'system',
  direction: 'automatic',
  isRailNarrow: false,
  minuteHeight: 1.4,
  paperFormWidth: 420,
};

describe('the preferences of a device', () => {
  it('are read back as they were kept', () => {
    const kept = {
      theme: 'dark',
      direction: 'right-to-left',
      isRailNarrow: true,
      minuteHeight: 2.8,
      paperFormWidth: 640,
    };
    expect(readPreferences(kept)).toEqual(kept);
  });

  it('are the usual ones where nothing, or nothing sensible, was kept', () => {
    for (const stored of [
      undefined,
      null,
      'dark',
      7,
      [],
      { theme: 'pink', direction: 3, isRailNarrow: 'yes', minuteHeight: -4, paperFormWidth: 9e9 },
    ]) {
      expect(readPreferences(stored)).toEqual(USUAL);
    }
  });
});
