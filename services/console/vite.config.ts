import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const gateway = 'http://localhost:8080'
const proxied = ['/v1', '/oidc', '/.well-known', '/openapi.json', '/asyncapi.json']

export default defineConfig({
  // The gateway writes each answer's nonce here: components write their styles at run time.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react()],
  resolve: { conditions: ['@fengqiao/source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: Object.fromEntries(proxied.map((path) => [path, gateway])) },
  build: { target: 'es2023', sourcemap: false, chunkSizeWarningLimit: 1200 },
})
