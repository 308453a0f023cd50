export const describe = (name: string, endpoint: string): string => `${name}: ${endpoint}`;
