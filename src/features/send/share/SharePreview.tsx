import { useEffect, useRef, useState } from 'react';
import type { ShareWish } from '#exports/share/telling.ts';
import { isLanguage, type Language } from '#languages/language.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { sharedElements, shareStyles } from '#exports/share/sharePage.ts';
import { fillPreview, showPlace } from './previewPage.ts';
import { useShareWords } from './shareWords.ts';
import styles from './ShareSection.module.css';

interface SharePreviewProps {
  readonly wish: ShareWish;
  readonly onClose: () => void;
}

/** The page inside the screen: the same elements and rules, in a room of their own, its links leading about in it. */
export function SharePreview({ wish, onClose }: SharePreviewProps) {
  const words = useShareWords();
  const host = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState<Language | null>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const languages = [...wish.languages].sort((a, b) => Number(b === first) - Number(a === first));
    const root = fillPreview(element, sharedElements({ ...wish, languages }), shareStyles());
    element.scrollTop = 0;
    const listening = new AbortController();
    root.addEventListener(
      'click',
      (event) => {
        const place = showPlace(root, event);
        if (isLanguage(place)) setFirst(place);
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, [wish, first]);
  return (
    <Dialog
      title={words('previewTitle')}
      size="large"
      className={styles['previewDialog']}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words('close')}</Button>}
    >
      <div ref={host} className={styles['preview']} role="group" aria-label={words('previewLabel')} />
    </Dialog>
  );
}
