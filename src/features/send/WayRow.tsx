import { Download } from 'lucide-react';
import { useId } from 'react';
import { Button } from '#ui/Button.tsx';
import { sendWay } from './sending.ts';
import type { SendWords } from './sendWords.ts';
import { sentFileName } from './ways.ts';
import type { SendWish, WayId } from './ways.ts';
import styles from './SendScreen.module.css';

interface WayRowProps {
  readonly way: WayId;
  readonly wish: SendWish;
  readonly words: SendWords;
}

/** One form the programme goes out in: what it is for, what the file is called, and the button that writes it. */
export function WayRow({ way, wish, words }: WayRowProps) {
  const id = useId();
  const name = words(`ways.${way}.name`);
  const fileName = sentFileName(way, wish, words(`ways.${way}.file`));
  return (
    <li className={styles['way']} aria-labelledby={id}>
      <div>
        <h3 id={id}>{name}</h3>
        <p>{words(`ways.${way}.about`)}</p>
        <p className={styles['fileName']}>
          <bdi>{fileName}</bdi>
        </p>
      </div>
      <Button
        icon={<Download />}
        aria-label={words('downloadNamed', { what: name })}
        onClick={() => void sendWay(way, wish, words)}
      >
        {words('download')}
      </Button>
    </li>
  );
}
