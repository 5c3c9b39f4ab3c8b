import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from './Button.tsx';
import { dismissToast, TOAST_MILLISECONDS, useToasts, type Toast } from './toasts.ts';
import { useWords } from './useWords.ts';
import styles from './Toasts.module.css';

/** The toasts that stand, newest last. The region is always in the page, or nothing in it would be read out. */
export function Toasts() {
  const words = useWords('ui');
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className={styles['toasts']} aria-label={words('notices')}>
      <output aria-live="polite" aria-relevant="additions" className={styles['list']}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} />
        ))}
      </output>
    </section>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const words = useWords('ui');
  const [isHeld, setHeld] = useState(false);
  const { id } = toast;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(id), TOAST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  const act = () => {
    toast.onAction?.();
    dismissToast(id);
  };
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.actionLabel !== undefined && (
        <Button look="quiet" className={styles['action']} onClick={act}>
          {toast.actionLabel}
        </Button>
      )}
      <IconButton label={words('dismiss')} className={styles['close']} onClick={() => dismissToast(id)}>
        <X />
      </IconButton>
    </div>
  );
}
