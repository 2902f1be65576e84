/** Version and commit of this build, written in by Vite (see src/commands/buildId.ts). */
declare const __APP_BUILD__: string
