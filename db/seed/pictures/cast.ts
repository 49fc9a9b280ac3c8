import type { Face } from './head.ts';
import type { Outfit } from './outfit.ts';
import { hairs, ink, skins } from './paint.ts';

/** Recurring faces, so that a crowd never repeats one head. */
export const faces = {
  girl: { skin: skins.fair, hair: hairs.black, style: 'braid' },
  girlBob: { skin: skins.warm, hair: hairs.brown, style: 'bob' },
  girlLong: { skin: skins.warm, hair: hairs.black, style: 'long' },
  girlTail: { skin: skins.tan, hair: hairs.black, style: 'ponytail' },
  girlBun: { skin: skins.fair, hair: hairs.chestnut, style: 'bun' },
  boy: { skin: skins.warm, hair: hairs.black, style: 'short' },
  boyTan: { skin: skins.tan, hair: hairs.black, style: 'short' },
  boyGlasses: { skin: skins.fair, hair: hairs.brown, style: 'short', glasses: true },
  boyCurly: { skin: skins.deep, hair: hairs.black, style: 'curly' },
  boyCap: { skin: skins.tan, hair: hairs.black, style: 'short', hat: 'cap', hatColour: ink.dawn },
  boyBeanie: { skin: skins.warm, hair: hairs.black, style: 'short', hat: 'beanie', hatColour: ink.ochre },
  elder: { skin: skins.tan, hair: hairs.white, style: 'short', beard: true, hat: 'taqiya', hatColour: ink.plum },
  shepherd: { skin: skins.deep, hair: hairs.black, style: 'short', hat: 'tymaq', hatColour: ink.ember },
  mother: { skin: skins.warm, hair: hairs.black, style: 'bun', hat: 'scarf', hatColour: ink.cream },
} as const satisfies Record<string, Face>;

/** Recurring clothes. */
export const clothes = {
  hoodieDawn: { top: 'hoodie', colour: ink.dawn, legs: ink.night, shoes: ink.cream },
  hoodieMoon: { top: 'hoodie', colour: ink.moon, legs: '#2b2740', shoes: ink.coral },
  hoodieSand: { top: 'hoodie', colour: ink.sand, second: ink.wood, legs: ink.plum, shoes: ink.cream },
  hoodieMoss: { top: 'hoodie', colour: ink.leaf, legs: ink.night, shoes: ink.sand },
  jacketPlum: { top: 'jacket', colour: ink.dusk, legs: ink.coal, shoes: ink.sand },
  jacketRiver: { top: 'jacket', colour: ink.river, legs: '#2b2740', shoes: ink.cream },
  pufferCoral: { top: 'puffer', colour: ink.coral, second: ink.cream, legs: ink.night, shoes: '#2a2430' },
  pufferStraw: { top: 'puffer', colour: ink.ochre, second: ink.bark, legs: ink.plum, shoes: '#2a2430' },
  pufferPine: { top: 'puffer', colour: ink.pine, second: ink.straw, legs: ink.coal, shoes: ink.wood },
  shirtWhite: { top: 'shirt', colour: '#f3e6d6', legs: ink.night, shoes: '#2a2430' },
  shirtIce: { top: 'shirt', colour: ink.ice, legs: ink.plum, shoes: ink.bark },
  kamisol: { top: 'kamisol', colour: '#7d2030', second: ink.straw, legs: '#7d2030', skirt: 'long', shoes: ink.bark },
  kamisolMoon: {
    top: 'kamisol',
    colour: ink.night,
    second: ink.straw,
    legs: '#e9d6c0',
    skirt: 'long',
    shoes: ink.bark,
  },
  coat: { top: 'coat', colour: ink.wood, legs: ink.coal, shoes: '#2a2430' },
  coatPlum: { top: 'coat', colour: ink.plum, legs: ink.coal, shoes: ink.bark },
  dress: { top: 'dress', colour: ink.ember, legs: ink.ember, skirt: 'knee', shoes: ink.cream },
  vest: { top: 'vest', colour: '#f0762a', second: '#f7ecc8', legs: ink.night, shoes: ink.coal },
} as const satisfies Record<string, Outfit>;
