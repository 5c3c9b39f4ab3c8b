import type { SpeakingTime } from '#domain/programme/speakingTime.ts';
import styles from './Speaking.module.css';

/** The podium, the lines and the floor to scale, and where the session ends; the sentences beside it say the same. */
export function SpeakingBar({ time }: { readonly time: SpeakingTime }) {
  const { turns, lines, planned, length } = time;
  const whole = Math.max(planned, length ?? 0, 1);
  const podium = turns.reduce((sum, { minutes }) => sum + minutes, 0);
  const listed = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  const share = (minutes: number) => ({ inlineSize: `${(minutes / whole) * 100}%` });
  return (
    <div className={styles['bar']} aria-hidden>
      <span className={styles['podium']} style={share(podium)} />
      <span className={styles['listed']} style={share(listed)} />
      {length !== null && planned > length && (
        <span className={styles['beyond']} style={{ ...share(planned - length) }} />
      )}
    </div>
  );
}
