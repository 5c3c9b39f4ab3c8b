import { useId, type ReactNode } from 'react';
import styles from './SettingsScreen.module.css';

interface SettingsSectionProps {
  readonly title: string;
  readonly about?: string;
  readonly children?: ReactNode;
}

/** One group of settings under its heading. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {about !== undefined && <p className={styles['about']}>{about}</p>}
      </div>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
