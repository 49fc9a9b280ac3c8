import { clothes, faces } from '../cast.ts';
import { figure } from '../figure.ts';
import { light } from '../frame.ts';
import { down, hairs, ink, mix, skins } from '../paint.ts';
import { poses } from '../poses.ts';
import { circle, ellipse, place, polygon, rect, stroke, times } from '../shape.ts';

/** A throw at its highest point. */
export function judo(): string {
  return (
    hall() +
    disc() +
    mat() +
    referee() +
    coach() +
    ellipse([820, 950, 400, 34], '#4a1620', 'opacity="0.5"') +
    place(thrown(), [800, 505], 1, 128) +
    thrower() +
    arc()
  );
}

function thrown(): string {
  return figure({
    x: 0,
    y: 0,
    tall: 590,
    anchor: 'hips',
    pose: { lean: 8, nod: 14, near: [76, 60], far: [-20, 30], nearLeg: [30, -34], farLeg: [-24, -50] },
    face: { ...faces.girlBun, hair: hairs.brown },
    outfit: { top: 'gi', colour: '#3a62b8', second: '#2a2a3a', legs: '#3a62b8', shoes: skins.fair },
  });
}

function thrower(): string {
  return figure({
    x: 720,
    y: 940,
    tall: 620,
    pose: { lean: 58, nod: -14, near: [74, 30], far: [110, 120], nearLeg: [22, -26], farLeg: [-14, -32] },
    face: { ...faces.girlTail, skin: skins.warm },
    outfit: { top: 'gi', colour: '#f9f2e6', second: '#1d1a2a', legs: '#f3e9da', shoes: skins.warm },
  });
}

function referee(): string {
  return figure({
    x: 1400,
    y: 820,
    tall: 440,
    view: 'front',
    pose: { ...poses.standFront, far: [162, 172] },
    face: faces.boyTan,
    outfit: { top: 'jacket', colour: '#2b2f52', second: ink.ice, legs: ink.coal },
  });
}

function hall(): string {
  return (
    rect([0, 0, 1600, 720], down('#1b2456', '#33397c', '#5a4c8c')) +
    times(
      60,
      (i) =>
        circle(
          [20 + (i % 20) * 82 + Math.floor(i / 20) * 30, 400 + Math.floor(i / 20) * 64, 24],
          mix('#39397c', '#574a8c', Math.floor(i / 20) / 2),
        ) +
        rect(
          [-14 + (i % 20) * 82 + Math.floor(i / 20) * 30, 424 + Math.floor(i / 20) * 64, 68, 70],
          mix('#30326e', '#4c427e', Math.floor(i / 20) / 2),
          28,
        ),
    ).join('') +
    rect([0, 590, 1600, 80], ink.night) +
    times(8, (i) => rect([60 + i * 200, 606, 120, 48], i % 2 ? ink.dawn : ink.river, 6)).join('')
  );
}

function disc(): string {
  return (
    circle([800, 450, 400], '#ef6f45') +
    circle([800, 450, 400], down('#f9a46a', '#dd4a23')) +
    light([800, 430, 700, 560], '#ffb070', 0.5)
  );
}

function mat(): string {
  return (
    polygon(
      [
        [-10, 660],
        [1610, 660],
        [1610, 1080],
        [-10, 1080],
      ],
      down('#e3b04a', '#c98a34'),
    ) +
    polygon(
      [
        [180, 720],
        [1420, 720],
        [1680, 1080],
        [-80, 1080],
      ],
      down('#c44a2c', '#8f2f28'),
    ) +
    stroke(times(7, (i) => `M${280 + i * 172} 720L${40 + i * 252} 1080`).join(''), '#7d2a26', 3) +
    stroke('M100 810L1500 810M10 930L1590 930', '#7d2a26', 3)
  );
}

function arc(): string {
  return (
    stroke('M470 620C500 330 860 180 1120 400', '#fff1d0', 8, 'opacity="0.6" stroke-dasharray="2 26"') +
    stroke('M430 560C480 260 880 100 1190 350', '#fff1d0', 5, 'opacity="0.4"')
  );
}

function coach(): string {
  return (
    figure({
      x: 190,
      y: 826,
      tall: 380,
      anchor: 'hips',
      pose: { ...poses.sit, lean: 16, near: [60, 120] },
      face: faces.boyCap,
      outfit: clothes.jacketRiver,
    }) +
    rect([120, 836, 150, 12], ink.bark) +
    rect([130, 846, 10, 164], ink.bark) +
    rect([250, 846, 10, 164], ink.bark)
  );
}
