/** How series are told apart: a colour of the style sheet, and for who sees no colours a pattern, a dash and a point. */
export const LOOKS = [
  { colour: '--mark', pattern: 'full', dash: [], point: 'circle' },
  { colour: '--link', pattern: 'slanted', dash: [8, 4], point: 'triangle' },
  { colour: '--warn', pattern: 'dotted', dash: [2, 3], point: 'rect' },
  { colour: '--topic-3', pattern: 'crossed', dash: [10, 3, 2, 3], point: 'rectRot' },
  { colour: '--topic-4', pattern: 'level', dash: [4, 4], point: 'crossRot' },
  { colour: '--muted', pattern: 'empty', dash: [1, 3], point: 'star' },
] as const;

type Pattern = (typeof LOOKS)[number]['pattern'];
const SIZE = 8;

/** What an area is filled with. */
export function fillOf(pattern: Pattern, colour: string, ground: string): string | CanvasPattern {
  if (pattern === 'full') return colour;
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = 2;
  DRAW[pattern](pen);
  return pen.createPattern(tile, 'repeat') ?? colour;
}

const DRAW: Record<Exclude<Pattern, 'full'>, (pen: CanvasRenderingContext2D) => void> = {
  slanted(pen) {
    // Three strokes, so that tiles meet at their corners.
    for (const by of [-SIZE, 0, SIZE]) line(pen, by, SIZE, by + SIZE, 0);
  },
  crossed(pen) {
    DRAW.slanted(pen);
    for (const by of [-SIZE, 0, SIZE]) line(pen, by, 0, by + SIZE, SIZE);
  },
  dotted(pen) {
    pen.fillRect(1, 1, 3, 3);
    pen.fillRect(5, 5, 3, 3);
  },
  level(pen) {
    line(pen, 0, SIZE / 2, SIZE, SIZE / 2);
  },
  empty() {},
};

function line(pen: CanvasRenderingContext2D, ...[x, y, toX, toY]: [number, number, number, number]): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(toX, toY);
  pen.stroke();
}
