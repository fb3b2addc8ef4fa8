import type { Reply } from '../support/server/reply.js';

export interface Picture {
  /** CSS pixels, of the file itself. WebKit takes those of an SVG from how it is drawn. */
  width: number;
  height: number;
  /** Whether it is as sharp at any size. */
  isDrawing?: boolean;
  reply: Reply;
}

/** The pictures that situations name, drawn here: `picture:<name>` in an article is the address of one. */
export const pictures: Readonly<Record<string, Picture>> = {
  landscape: drawing(1200, 800),
  square: drawing(800, 800),
  small: drawing(240, 160),
  portrait: drawing(600, 1200),
  panorama: drawing(2400, 300),
  huge: drawing(10_000, 4_000),
  /** An SVG that doesn't say how large it is. */
  scalable: svg('viewBox="0 0 300 200"', 300, 200),
  pixel: {
    width: 1,
    height: 1,
    reply: {
      bodyBase64:
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      contentType: 'image/png',
    },
  },
  /** Two frames of 160 by 120 pixels, for ever in turn. */
  animated: {
    width: 160,
    height: 120,
    reply: {
      bodyBase64:
        'R0lGODlhoAB4AJEAAB01V6ja3OY5RvH67iH/C05FVFNDQVBFMi4wAwEAAAAh+QQEMgAAACwAAAAAoAB4AAAC/4yPqc' +
        'vtD6OctNqLs968+w+G4kiW5omm6sq27gvH8kzX9o3n+s73/g8MCofEovGITCqXzKbzCY1Kp9Sq9YrNarfcrvcLDovH' +
        '5LL5jE6r1+y2+w2Py+d0uuCOz+v3/H6+vuAnOCgIqECImChgmKDo6MeI8DipF3lAibloGZBJucnZ+fgZKrpJ6jh6mp' +
        'iqSsjaWmgKO/g6y1drWymbe7vLq2v52xssDBwFgJysvMzc7KxcrPc8TV1tfY2drZ0cnbf9DR4uDt6NN36Oni5efqfu' +
        '/g7PzC4QX29/Pn+vv4+dz/8PcJm/gAT5DSyIsN7BhAzVLWwIcR27iBTHPayI0drFjGYcnW3sCJLbxJAk5Y0siRLAx5' +
        'QYV7Kk6PKlzJk0a9q8iTOnzp08e/r8CTSo0KFEixo9ijSp0qVMmzp9CjWq1KlUq1q9ijWr1q1cu3r9Cjas2LFky5o9' +
        'izat2rVs27p9Czeu3LlbCwAAIfkEBDIAAAAsAAAAAKAAeAAAAv+Mj6nL7Q+jnLTai7PevPsPhuJIluaJpurKtu4Lx/' +
        'JM1/aN5/rO9/4PDAqHxKLxiEwql8ym8wmNSqfUqvWKzWq33K73Cw6Lx+Sy+YxOq9fstvsNj8vn9PpKgM/r9/y+X2+n' +
        '8DdIOBiYUJioKHCIsPj413gASbknaVCZyXipWXkZ0En5GQo5SrpoepqYqkrI2hrJCesqOxsraWtYm8v3ypvn+7uJK2' +
        'y5AoCcrLzM3Oz8DB0tjVy8N32Nna29ze1crdcdLj5ODv2dV56uvn59jscOHw/vLiBvfx9Oj7/PL63fDzAgNXcCC/L7' +
        'ZzBhPIQKG6Zj6DBiPoISK3aDaDGjP4pmGjtGw+gxZDKQIkOSLNnxJMqMKldWbOkypsyZNGvavIkzp86dPHv6/Ak0qN' +
        'ChRIsaPYo0qdKlTJs6fQo1qtSpVKtavYo1q9atXLt6/Qo2rNixZMuaPYs2rdq1bNu6fQs3rty5yQoAADs=',
      contentType: 'image/gif',
    },
  },
  broken: { width: 0, height: 0, reply: { status: 404, body: '' } },
};

function drawing(width: number, height: number): Picture {
  return svg(`width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`, width, height);
}

/** Hills, a river and houses, so that one sees on a screenshot what is cut off or out of shape. */
function svg(size: string, width: number, height: number): Picture {
  const unit = Math.min(width, height) / 10;
  const ground = height - 3 * unit;
  const houses = Array.from({ length: Math.floor(width / (2 * unit)) }, (_, index) => {
    const x = 2 * unit * index + unit / 2;
    return `<path d="M${x} ${ground}v${-unit}l${unit / 2} ${-unit / 2}l${unit / 2} ${unit / 2}v${unit}z"/>`;
  });
  const body =
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}>` +
    `<rect width="${width}" height="${height}" fill="#cfe3ea"/>` +
    `<circle cx="${width / 2}" cy="${2.5 * unit}" r="${unit}" fill="#f2c14e"/>` +
    `<path d="M0 ${ground}Q${width / 4} ${3 * unit} ${width / 2} ${ground}T${width} ${ground}V${height}H0z" fill="#7a9e7e"/>` +
    `<g fill="#8c4a3c">${houses.join('')}</g>` +
    `<rect y="${height - 2 * unit}" width="${width}" height="${2 * unit}" fill="#3d6b8c"/>` +
    `<rect width="${width}" height="${height}" fill="none" stroke="#1d3557" stroke-width="${unit / 5}"/></svg>`;
  return { width, height, isDrawing: true, reply: { body, contentType: 'image/svg+xml' } };
}

/** The one at an address, before or after it is served. */
export function pictureOf(url: string): Picture {
  const picture = pictures[/\w+$/.exec(url)?.[0] ?? ''];
  if (!picture) throw new Error(`There is no picture ${url}`);
  return picture;
}
