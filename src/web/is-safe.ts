/** Whether a request only reads. */
export const isSafe = ({ method }: { method: string }): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
