import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Button.module.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** One primary button a screen; quiet ones show no edge until they are needed. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger' | undefined;
  readonly icon?: ReactNode;
}

/** A button that stays focusable when it is disabled, so that focus is never dropped under the user's hands. */
export function Button({
  look = 'plain',
  icon,
  className,
  children,
  disabled,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={disabled === true ? true : undefined}
      className={joinClasses(styles['button'], styles[look], className)}
      onClick={disabled === true ? refuse : onClick}
    >
      {icon}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'aria-label'> {
  /** Read out, and shown when the pointer rests on it. */
  readonly label: string;
  readonly children: ReactNode;
}

export function IconButton({ label, look = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button
      title={label}
      {...rest}
      aria-label={label}
      look={look}
      className={joinClasses(styles['icon'], className)}
    />
  );
}

function refuse(event: MouseEvent): void {
  event.preventDefault();
}
