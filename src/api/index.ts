export * from './client.ts';
export * from './endpoint.ts';
export * from './errors.ts';
export * from './members-client.ts';
export * from './members-query-string.ts';
export * from './request-store.ts';
