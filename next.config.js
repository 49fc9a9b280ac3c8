import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./i18n/request.ts');

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

export default withNextIntl(config);
