import { chimney, flats } from '../buildings.ts';
import { clothes, faces } from '../cast.ts';
import { type Figure, figure, shadowOf } from '../figure.ts';
import { alatau, ridge } from '../hills.ts';
import { across, down, ink } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, ellipse, path, polygon, rect, stroke, times } from '../shape.ts';
import { mist, sky, smoke, sun } from '../sky.ts';

/** The plant's chimneys over frosty roofs at the coldest hour. */
export function heating(): string {
  const air =
    sky(700, '#2b3f7a', '#6f7fae', '#e0a9a0', '#fcd0a0') +
    sun([1240, 520, 88], '#fff0cc', '#ffb27a') +
    alatau(
      [
        [1000, 330, 420],
        [1440, 300, 420],
        [640, 400, 360],
      ],
      640,
      { light: '#8f8fb8', dark: '#6b70a0', snow: '#fff0e4', snowDark: '#bcb4d0' },
      [0.55, 15],
    );
  const plant =
    smoke([380, 230], [300, 420, 70], '#f7d9d0', 3) +
    smoke([600, 300], [340, 460, 62], '#f0cccc', 8) +
    chimney([380, 760, 540, 92], '#a48a98') +
    chimney([600, 760, 470, 80], '#94809a') +
    tower(150) +
    rect([260, 620, 480, 150], across('#7d6f98', '#4f4c7c')) +
    times(12, (i) => rect([280 + i * 38, 650, 22, 40], i % 3 ? '#ffd08a' : '#3d3d6c')).join('') +
    polygon(
      [
        [260, 620],
        [340, 580],
        [420, 620],
        [500, 580],
        [580, 620],
        [660, 580],
        [740, 620],
      ],
      '#5f5888',
    );
  const snow =
    ridge([770, 14], '#e9e3f0', 4, '#aeb3d6') +
    path('M-10 840Q420 790 800 850T1610 830L1610 1080L-10 1080Z', down('#f8ece8', '#c3c3e0', '#8f98c8'));
  const valve =
    circle([1290, 850, 56], 'none', `stroke="${ink.dawn}" stroke-width="15"`) +
    stroke('M1234 850L1346 850M1290 794L1290 906', ink.dawn, 11) +
    circle([1290, 850, 15], ink.ember);
  return (
    air +
    plant +
    town() +
    mist(770, 130, '#ffe3cf', 0.7) +
    snow +
    shadowOf(figure(fitter()), [1130, 1030, 0.5, -0.25], '#4a4a80') +
    shadowOf(figure(mate()), [1420, 1040, 0.5, -0.25], '#4a4a80') +
    legs() +
    pipe(870, 54) +
    pipe(950, 40) +
    rect([1270, 852, 40, 60], '#55557f') +
    valve +
    figure(fitter()) +
    figure(mate()) +
    smoke([520, 740], [150, 80, 24], '#ffffff', 12)
  );
}

function tower(x: number): string {
  return (
    smoke([x, 440], [200, 260, 70], '#f7dcd4', 19) +
    path(
      `M${x - 120} 770Q${x - 40} 600 ${x - 76} 450L${x + 76} 450Q${x + 40} 600 ${x + 120} 770Z`,
      across('#d5bcc0', '#9c8aa8', '#62598a'),
    ) +
    ellipse([x, 450, 76, 14], '#4f4a7a')
  );
}

function town(): string {
  return times(9, (i) => {
    const [x, tall] = [760 + i * 106, 120 + ((i * 83) % 190)];
    return (
      flats([x, 780, 94, tall], i % 2 ? '#7f6f94' : '#6a6490', 0.5, i + 70) +
      rect([x - 4, 780 - tall - 16, 102, 12], '#fdf1ea', 6)
    );
  }).join('');
}

function pipe(y: number, thick: number): string {
  const d = `M-30 ${y}L520 ${y}L520 ${y - 150}L760 ${y - 150}L760 ${y}L1640 ${y}`;
  return (
    stroke(d, '#4a4a78', thick + 8) +
    stroke(d, '#c9c3d6', thick) +
    stroke(d, '#f4ecec', thick * 0.26, `transform="translate(0 ${-thick * 0.24})"`) +
    stroke(d, '#8f8fb4', 5, 'stroke-dasharray="6 90"')
  );
}

function legs(): string {
  return times(9, (i) =>
    polygon(
      [
        [40 + i * 190, 900],
        [70 + i * 190, 900],
        [80 + i * 190, 1010],
        [30 + i * 190, 1010],
      ],
      '#55557f',
    ),
  ).join('');
}

function fitter(): Figure {
  return {
    x: 1130,
    y: 1030,
    tall: 400,
    pose: { ...poses.reach, lean: 12, near: [62, 96], far: [50, 110] },
    face: { ...faces.boyTan, hat: 'beanie', hatColour: ink.straw },
    outfit: { ...clothes.vest, colour: ink.dawn },
  };
}

function mate(): Figure {
  return {
    x: 1420,
    y: 1040,
    tall: 410,
    flip: true,
    pose: { ...poses.walk, near: [4, 30] },
    face: faces.girlBob,
    outfit: { ...clothes.pufferPine, colour: '#2f5878' },
    held: rect([-50, 6, 100, 62], ink.ember, 8) + stroke('M-18 6Q0 -22 18 6', ink.ember, 8),
  };
}
