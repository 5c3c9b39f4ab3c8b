import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeAddress, typedAddress } from './webAddress.ts';

describe('an address in a paper', () => {
  it('is of the web or of e-mail', () => {
    expect(typedAddress(' www.un.org/pga/66 ')).toBe('https://www.un.org/pga/66');
    expect(typedAddress('office@un.org')).toBe('mailto:office@un.org');
    expect(typedAddress('http://www.un.org')).toBe('http://www.un.org');
    expect(typedAddress('not an address')).toBeNull();
    expect(typedAddress('javascript:alert(1)')).toBeNull();
    expect(typedAddress('ftp://example.org')).toBeNull();
    expect(typedAddress('')).toBeNull();
  });

  it('never runs anything', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('javascript:', 'data:', 'java\nscript:', ''),
        (text, scheme) => {
          for (const found of [safeAddress(scheme + text), typedAddress(scheme + text)])
            expect(found === null || /^(https?:\/\/|mailto:)/i.test(found) || /^https?:/i.test(found)).toBe(
              true,
            );
        },
      ),
    );
  });
});
