// What is looked at in the rooms view: the box the keyboard is on, the one under the pointer, rooms shown though
// nothing sits there, and a session being drawn. Gone when the view is: nothing here is saved work.
import { create } from 'zustand';
import type { RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { Day, Minutes } from '#domain/time.ts';

/** A new session on empty time: being drawn by the pointer, then being named. */
export interface Draft {
  readonly day: Day;
  readonly roomId: RoomId | null;
  readonly start: Minutes;
  readonly end: Minutes;
  readonly isNamed: boolean;
}

interface RoomsState {
  readonly current: SittingId | null;
  readonly hovered: { readonly sittingId: SittingId; readonly sessionId: SessionId } | null;
  readonly added: readonly RoomId[];
  readonly draft: Draft | null;
}

const AT_REST: RoomsState = { current: null, hovered: null, added: [], draft: null };

export const useRooms = create<RoomsState>(() => AT_REST);

export function resetRooms(): void {
  useRooms.setState(AT_REST);
}

export function hover(sittingId: SittingId | undefined, sessionId: SessionId | undefined): void {
  const { hovered } = useRooms.getState();
  if (hovered?.sittingId === sittingId) return;
  const isOver = sittingId !== undefined && sessionId !== undefined;
  useRooms.setState({ hovered: isOver ? { sittingId, sessionId } : null });
}

export function showRoom(roomId: RoomId): void {
  useRooms.setState(({ added }) => ({ added: [...added.filter((each) => each !== roomId), roomId] }));
}

export function hideRoom(roomId: RoomId): void {
  useRooms.setState(({ added }) => ({ added: added.filter((each) => each !== roomId) }));
}

export function draw(draft: Draft | null): void {
  useRooms.setState({ draft });
}
