import { forgetTyped, type TypedLeft, useTypedLeft } from '#store/saving/typed.ts';
import { announce } from '#ui/announce.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';

/** What was being typed when a page broke off: shown until seen, because nobody knows whether it was meant. */
export function TypedNotices() {
  const left = useTypedLeft();
  return left.map((one) => <TypedNotice key={one.key} left={one} />);
}

function TypedNotice({ left: { key, texts } }: { readonly left: TypedLeft }) {
  const words = useWords('app');
  const copy = async () => {
    await navigator.clipboard.writeText(texts.map(({ text }) => text).join('\n'));
    announce(words('typed.copied'));
  };
  return (
    <Banner
      tone="warn"
      title={words('typed.title')}
      buttons={
        <>
          <Button onClick={() => void copy()}>{words('typed.copy')}</Button>
          <Button onClick={() => forgetTyped(key)}>{words('typed.dismiss')}</Button>
        </>
      }
    >
      {texts.map(({ label, text }) => (
        <p key={`${label} ${text}`}>{words('typed.text', { label, text })}</p>
      ))}
    </Banner>
  );
}
