import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { eventsAddress, hrefTo } from '#ui/addresses.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import type { Preloadable } from './screens.ts';
import styles from './Rail.module.css';

interface RailLinkProps {
  readonly address: string;
  readonly label: string;
  readonly screen: Preloadable;
  readonly children: ReactNode;
}

/** One place in the rail. The screen's code is fetched as soon as the pointer or the focus rests on the link. */
export function RailLink({ address, label, screen, children }: RailLinkProps) {
  const [path] = useLocation();
  const isHere = path === address;
  const isInside = isHere || path.startsWith(`${address}/`) || (path === '/' && address === eventsAddress());
  return (
    <li>
      <a
        href={hrefTo(address)}
        title={label}
        className={joinClasses(styles['link'], isInside && styles['here'])}
        aria-current={isHere ? 'page' : isInside ? 'true' : undefined}
        onPointerEnter={screen.preload}
        onFocus={screen.preload}
      >
        {children}
        <span className={styles['label']}>{label}</span>
      </a>
    </li>
  );
}
