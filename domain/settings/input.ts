import { z } from 'zod';
import { line, localized, parseInput, requiredLine } from '#lib/input';
import { latinAlphabets } from '#lib/text/scripts/latin-letters';
import {
  ageMarks,
  mastheadFaces,
  type RobotsPolicy,
  robotsPolicies,
  type ScriptSettings,
  type SecuritySettings,
  type SiteSettings,
  scriptPresences,
  socialNetworks,
} from './types.ts';

const webAddress = line(300).pipe(
  z.union([z.literal('').transform(() => null), z.url({ protocol: /^https$/, error: 'bad-address' })], {
    error: 'bad-address',
  }),
);
const phone = line(60).pipe(z.string().regex(/^(\+?[\d\s()-]{5,})?$/, { error: 'bad-value' }));
const email = line(200).refine((value) => value === '' || z.email().safeParse(value).success, { error: 'bad-email' });

const siteSchema = z.strictObject({
  name: localized(requiredLine(60)),
  tagline: localized(line(120)),
  motto: localized(line(200)),
  owner: localized(line(200)),
  editor: localized(line(200)),
  certificate: localized(line(300)),
  address: localized(line(300)),
  periodicity: localized(line(300)),
  printing: localized(line(300)),
  funding: localized(line(600)),
  phone,
  email,
  mastheadFace: z.enum(mastheadFaces, { error: 'bad-value' }),
  ageMark: z.enum(ageMarks, { error: 'bad-value' }),
  socials: z.partialRecord(z.enum(socialNetworks, { error: 'bad-value' }), webAddress),
});
const robotsSchema = z.strictObject({ policy: z.enum(robotsPolicies, { error: 'bad-value' }) });
const scriptsSchema = z.strictObject({
  presence: z.enum(scriptPresences, { error: 'bad-value' }),
  alphabet: z.enum(latinAlphabets, { error: 'bad-value' }),
});
const role = z.enum(['reporter', 'editor', 'chief', 'admin'], { error: 'bad-value' });
const securitySchema = z.strictObject({ mandatorySecondFactor: z.array(role).max(4) });

/** Throws `input-invalid`; an empty address of a network is none. */
export function parseSiteSettings(value: unknown): SiteSettings {
  return parseInput(siteSchema, value);
}

/** Throws `input-invalid`. */
export function parseRobotsPolicy(value: unknown): RobotsPolicy {
  return parseInput(robotsSchema, value).policy;
}

/** Throws `input-invalid`. */
export function parseScriptSettings(value: unknown): ScriptSettings {
  return parseInput(scriptsSchema, value);
}

/** Throws `input-invalid`; each role once. */
export function parseSecuritySettings(value: unknown): SecuritySettings {
  return { mandatorySecondFactor: [...new Set(parseInput(securitySchema, value).mandatorySecondFactor)] };
}
