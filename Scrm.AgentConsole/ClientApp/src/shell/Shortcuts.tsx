import { Suspense, lazy } from 'react';
import { useKeys } from '../keys/useKeys';
import { useMe } from '../live/liveContext';
import { useStore } from '../live/useStore';
import { placesFor } from '../ui/places';
import { go } from '../ui/router';
import { overlay } from './overlay';

const AlertDialog = lazy(() => import('../alerts/AlertDialog'));
const KeySheet = lazy(() => import('../keys/KeySheet'));
const SearchDialog = lazy(() => import('../search/SearchDialog'));

/** Keys that work everywhere, and what they put over the page: find anything, the sheet of all keys. */
export function Shortcuts() {
  const me = useMe();
  const open = useStore(overlay, (value) => value);
  const close = (): void => overlay.set(null);
  useKeys('keys.everywhere', [
    { keys: ['Ctrl+K'], text: 'keys.search', inText: true, run: () => overlay.set('search') },
    { keys: ['?'], text: 'keys.help', run: () => overlay.set('keys') },
  ]);
  useKeys('keys.pages', placesFor(me).map((place) => ({ keys: [`G ${place.key}`], text: place.text, run: () => go(place.href) })));
  return (
    <Suspense>
      {open === 'keys' && <KeySheet close={close} />}
      {open === 'alerts' && <AlertDialog close={close} />}
      {open === 'search' && <SearchDialog close={close} />}
    </Suspense>
  );
}
