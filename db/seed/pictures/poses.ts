import type { Pose } from './figure.ts';

/** Poses of the cast, seen from the side unless the name says otherwise. */
export const poses = {
  stand: { near: [-4, 6], far: [6, 14], nearLeg: [-3, -2], farLeg: [5, 1] },
  standFront: { near: [-12, -6], far: [12, 6], nearLeg: [-5, -3], farLeg: [5, 3] },
  handsOnHips: { near: [-48, 30], far: [48, -30], nearLeg: [-8, -4], farLeg: [8, 4] },
  walk: { lean: 3, near: [-22, -4], far: [24, 44], nearLeg: [24, 6], farLeg: [-18, -34] },
  walkBack: { near: [-14, -4], far: [14, 8], nearLeg: [-4, -2], farLeg: [6, -6] },
  run: { lean: 12, near: [-52, 40], far: [48, 122], nearLeg: [62, -22], farLeg: [-30, -86] },
  stride: { lean: 14, near: [46, 124], far: [-50, 38], nearLeg: [-36, -64], farLeg: [54, 16] },
  reach: { lean: 8, near: [88, 108], far: [70, 96], nearLeg: [-8, -10], farLeg: [14, 4] },
  point: { lean: 2, near: [84, 88], far: [0, 20], nearLeg: [-4, -4], farLeg: [8, 2] },
  raise: { near: [150, 166], far: [8, 20], nearLeg: [-4, -3], farLeg: [8, 2] },
  carry: { lean: -4, near: [26, 86], far: [32, 92], nearLeg: [-6, -4], farLeg: [12, 2] },
  read: { lean: 3, nod: 16, near: [18, 112], far: [24, 120], nearLeg: [-3, -2], farLeg: [6, 1] },
  bend: { lean: 62, nod: -8, near: [28, 6], far: [42, 22], nearLeg: [6, -18], farLeg: [26, -8] },
  stoop: { lean: 38, nod: 6, near: [34, 40], far: [46, 58], nearLeg: [-2, -12], farLeg: [22, -4] },
  kneel: { lean: 26, nod: 16, near: [48, 62], far: [58, 74], nearLeg: [12, -88], farLeg: [84, 2] },
  crouch: { lean: 24, nod: 8, near: [46, 76], far: [56, 86], nearLeg: [92, -34], farLeg: [104, -26] },
  sit: { lean: -2, near: [16, 70], far: [24, 78], nearLeg: [86, 4], farLeg: [90, 0] },
  sitRead: { lean: 6, nod: 22, near: [24, 104], far: [30, 112], nearLeg: [86, 6], farLeg: [90, 0] },
  sitGround: { lean: -10, near: [-24, -14], far: [20, 66], nearLeg: [112, 26], farLeg: [100, 40] },
  bow: { lean: 20, nod: 6, near: [60, 118], far: [20, 60], nearLeg: [86, 4], farLeg: [90, 0] },
  shake: { lean: 4, near: [40, 72], far: [10, 20], nearLeg: [-4, -4], farLeg: [8, 2] },
  cheer: { near: [-148, -166], far: [148, 166], nearLeg: [-6, -4], farLeg: [6, 4] },
} as const satisfies Record<string, Pose>;
