export * from './endpoint-index.ts';
export * from './events.ts';
export * from './initiative.ts';
export * from './member.ts';
export * from './members-page.ts';
export * from './members.ts';
export * from './municipality-members.ts';
export * from './problem.ts';
