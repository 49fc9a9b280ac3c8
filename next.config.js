import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.ARAINFO_DIST ?? '.next',
  compress: false,
  poweredByHeader: false,
  generateEtags: false,
  reactStrictMode: true,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['better-sqlite3', 'harfbuzzjs', 'pg', 'sharp'],
  typescript: { ignoreBuildErrors: true },
  skipTrailingSlashRedirect: true,
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
};

/** The plugin tells the build where messages are read and brings a compiler with it: a server that runs has use for neither. */
export default async function configOf(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./i18n/request.ts')(config);
}
