/** Which parts of a picture are taken, by boxes in a raster. */

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Room {
  take: (box: Box) => void;
  isFree: (box: Box) => boolean;
}

/** An empty picture; `cell` is the raster's width in units, best a little more than a usual box. */
export function createRoom(cell: number): Room {
  const cells = new Map<string, Box[]>();
  const keysOf = (box: Box): string[] => {
    const keys: string[] = [];
    for (let i = Math.floor(box.left / cell); i <= Math.floor(box.right / cell); i++)
      for (let j = Math.floor(box.top / cell); j <= Math.floor(box.bottom / cell); j++) keys.push(`${i} ${j}`);
    return keys;
  };
  return {
    take: (box) => {
      for (const key of keysOf(box)) {
        const list = cells.get(key);
        if (list) list.push(box);
        else cells.set(key, [box]);
      }
    },
    isFree: (box) =>
      !keysOf(box).some((key) =>
        cells
          .get(key)
          ?.some((b) => box.left < b.right && b.left < box.right && box.top < b.bottom && b.top < box.bottom),
      ),
  };
}
