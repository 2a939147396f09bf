import type { Channel, Person, StoredMessage } from '../world/entities.js';
import type { World } from '../world/world.js';
import { messageView, type View } from './view.js';

/** One change of what a person sees. */
export type Sight =
  | { readonly kind: 'message' | 'edit'; readonly channel: Channel; readonly view: View }
  | { readonly kind: 'delete'; readonly channel: Channel; readonly messageId: string }
  | { readonly kind: 'typing'; readonly channel: Channel; readonly name: string };

/** Tells of everything a person sees change, in every channel he reads, until the returned function is called. */
export function watch(person: Person, world: World, tell: (sight: Sight) => void): () => void {
  const { events } = world;
  const sees = ({ channel, visibleTo }: StoredMessage): boolean =>
    world.canRead(person, channel) && (visibleTo === undefined || visibleTo === person);
  const show = (kind: 'message' | 'edit') => (message: StoredMessage) => {
    if (sees(message)) tell({ kind, channel: message.channel, view: messageView(message) });
  };
  const onMessage = show('message');
  const onEdit = show('edit');
  const onReaction = ({ message }: { message: StoredMessage }): void => onEdit(message);
  const onDelete = (message: StoredMessage): void => {
    if (sees(message)) tell({ kind: 'delete', channel: message.channel, messageId: message.id });
  };
  const onTyping = ({ channel, person: typist }: { channel: Channel; person: Person }): void => {
    if (typist !== person && world.canRead(person, channel))
      tell({ kind: 'typing', channel, name: typist.name });
  };
  events.on('message', onMessage).on('edit', onEdit).on('reaction', onReaction);
  events.on('delete', onDelete).on('typing', onTyping);
  return () => {
    events.off('message', onMessage).off('edit', onEdit).off('reaction', onReaction);
    events.off('delete', onDelete).off('typing', onTyping);
  };
}
