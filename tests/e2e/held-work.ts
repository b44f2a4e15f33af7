/**
 * Waits until the first piece of what is being learned is kept, and then keeps everybody from the table it stands in: whoever learns
 * stays between two slices. `isHeld` tells that it does; not awaited, for it lasts until it is let go.
 */
export const HOLD_WORK = `void (() => {
  globalThis.isHeld = false;
  globalThis.letGoWork = false;
  const opening = indexedDB.open('gloss');
  opening.onsuccess = () => {
    const database = opening.result;
    const look = () => {
      const transaction = database.transaction('radar', 'readwrite');
      const radar = transaction.objectStore('radar');
      radar.getAllKeys().onsuccess = ({ target }) => {
        if (target.result.includes('read 0')) hold(radar);
        else transaction.oncomplete = look;
      };
    };
    const hold = (radar) => {
      globalThis.isHeld = true;
      if (globalThis.letGoWork) database.close();
      else radar.get('nothing').onsuccess = () => hold(radar);
    };
    look();
  };
})()`;
export const LET_GO_WORK = 'void (globalThis.letGoWork = true)';
